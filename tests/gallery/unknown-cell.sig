macrofage --TNF--> endothelial cell
