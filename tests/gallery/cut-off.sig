A mast cell releases histamine, which acts on the endothelial
cells of the vessel beside it.
