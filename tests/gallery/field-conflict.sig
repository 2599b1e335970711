text: A mast cell releases histamine, which acts on a nearby endothelial cell.
sender: basophil
