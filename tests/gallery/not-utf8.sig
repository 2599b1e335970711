# Saved as Latin-1.
A mast cell releases IL-1ß onto a nearby fibroblast.
