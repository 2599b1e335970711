A fibroblast secretes FGF-2, which acts on a neighbouring epithelial cell in an autocrine manner.
