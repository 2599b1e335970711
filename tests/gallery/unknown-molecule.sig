mast cell --histamin--> endothelial cell
