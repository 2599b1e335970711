sender: mast cell
molecule: histamine
target: endothelial cell
molecule: PGD2
