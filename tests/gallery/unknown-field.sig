sender: mast cell
molecule: histamine
# A letter too many.
targett: endothelial cell
target: endothelial cell
