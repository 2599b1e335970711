# An arrow that nothing follows.
macrophage --TNF-->
