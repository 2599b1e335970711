# The cell that releases is the cell that responds: autocrine, stated or inferred from the type.

id: il2-on-itself
text: activated T cell --IL-2--> itself => proliferation
expect: autocrine

id: own-proliferation
text: After stimulation, the CD4 T cell secretes IL-2 that drives its own proliferation.
expect: autocrine

id: same-cell-in-words
text: A macrophage releases IL-1-beta, which binds IL-1R1 on the same cell.
expect: autocrine

id: population-of-one-type
text: Fibroblasts secrete FGF2 that stimulates fibroblasts.
expect: autocrine

id: tumour-with-its-own-growth-factor
sender: tumour cell
molecule: TGF-alpha
target: itself
receptor: EGFR
pathway: MAPK/ERK
effect: proliferation
expect: autocrine

id: a-surface-ligand-on-itself
sender: tumour cell
molecule: JAG1
target: same cell
expect: autocrine

id: kept-inside
sender: endothelial cell
molecule: VEGF-A
target: itself
route: inside
expect: intracrine
