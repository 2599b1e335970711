macrophage --TNF--> endothelial cell @ TNFR1 : NF-kX
