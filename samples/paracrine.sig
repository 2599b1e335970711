# Paracrine: a cell close by answers.

id: nitric-oxide
title: A gas that relaxes the vessel
text: Endothelial cells produce nitric oxide, which diffuses to the underlying smooth muscle cells and relaxes them.
expect: paracrine

id: histamine
text: A mast cell releases histamine, which acts on nearby endothelial cells through the H1 receptor and raises vascular permeability.
expect: paracrine

id: th1-help
sender: Th1 cell
molecule: IFN-gamma
target: nearby macrophage
receptor: IFNGR
pathway: JAK-STAT1
effect: activation
expect: paracrine

id: tgf-fibroblast
text: platelet --TGF-beta--> fibroblast @ TGFBR1 + TGFBR2 : SMAD2/3 => collagen production
expect: paracrine

id: same-type-neighbour
title: The same type of cell, but another cell
text: A hepatocyte infected with a virus releases IFN-beta, which protects neighbouring uninfected hepatocytes.
expect: paracrine

id: islet-somatostatin
text: Within the islet, delta cells release somatostatin, which inhibits insulin secretion by neighbouring beta cells.
expect: paracrine

id: islet-insulin
title: The hormone of the blood, acting next door
text: Insulin secreted by beta cells suppresses glucagon secretion in the alpha cells of the same islet.
expect: paracrine

id: ccl2
sender: tumour cell
molecule: CCL2
target: monocyte
receptor: CCR2
effect: chemotaxis
expect: paracrine

id: passive-gdnf
text: GDNF secreted by Sertoli cells is bound by RET on adjacent spermatogonial stem cells and promotes their self-renewal.
expect: paracrine

id: gastric-histamine
text: Enterochromaffin-like cells of the stomach release histamine, which stimulates nearby parietal cells to secrete acid.
expect: paracrine

id: one-cytokine-both
title: One cytokine, two answers
sender: activated T cell
molecule: IL-2
target: same cell, neighbouring NK cell
receptor: IL-2R
pathway: JAK-STAT5
effect: proliferation, cytotoxicity
expect: autocrine, paracrine

id: contrasting-states
text: Activated T cells secrete IL-2, which sustains nearby regulatory T cells.
expect: paracrine
