macrophage --TNF--> endothelial cell @ TNFR1 : Notch
