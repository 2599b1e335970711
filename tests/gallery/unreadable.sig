# An arrow needs a target before what follows it.
macrophage --TNF--> @ TNFR1
