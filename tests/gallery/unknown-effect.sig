macrophage --TNF--> endothelial cell => adheshion
