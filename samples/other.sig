# Other: neither autocrine nor paracrine. The kind says which.

# Through the blood

id: insulin
title: Insulin reaches the liver by the blood
text: After a meal, pancreatic beta cells secrete insulin into the blood, which carries it to hepatocytes, where it promotes glycogen synthesis.
expect: endocrine

id: cortisol-no-word
title: No word for the route: two distant organs tell
sender: adrenal cortex cell
molecule: cortisol
target: hepatocyte
effect: gluconeogenesis
expect: endocrine

id: erythropoietin
text: EPO from the kidney travels in the circulation to erythroid progenitors in the bone marrow and keeps them alive.
expect: endocrine

id: il6-liver
title: A cytokine that acts as a hormone
text: macrophage --IL-6 [blood]--> hepatocyte @ IL-6R : JAK-STAT3 => acute-phase response
expect: endocrine

# Cells that touch

id: notch
title: "Neighbouring" does not make it paracrine
text: Jagged1 on a stromal cell binds Notch1 on the neighbouring progenitor cell.
expect: juxtacrine

id: fasl
sender: cytotoxic T cell
molecule: FasL
target: infected hepatocyte
receptor: Fas
route: contact
effect: apoptosis
expect: juxtacrine

id: soluble-fasl
title: Without a word for the route a field says that the molecule is released
sender: cytotoxic T cell
molecule: FasL
target: infected hepatocyte
effect: apoptosis
expect: paracrine

id: pdl1
text: Tumour cells express PD-L1, which binds PD-1 on T cells and inhibits their activation.
expect: juxtacrine

id: membrane-tnf
title: Two forms: here the one on the surface
text: Membrane-bound TNF on a macrophage engages TNFR2 on a T cell.
expect: juxtacrine

id: soluble-tnf
title: Two forms: here the one that is shed
text: TNF shed by a macrophage binds TNFR1 on a nearby endothelial cell.
expect: paracrine

id: trans-presentation
text: A dendritic cell trans-presents IL-15 to an NK cell, which proliferates.
expect: juxtacrine

id: gap-junction
text: Granulosa cells send cGMP through gap junctions to the oocyte.
expect: juxtacrine

# Across a synapse

id: muscle
text: A motor neuron releases acetylcholine across the neuromuscular junction onto a skeletal muscle cell, which contracts.
expect: synaptic

id: glutamate
text: hair cell --glutamate--> spiral ganglion neuron @ AMPA receptor => depolarisation
expect: synaptic

id: transmitter-without-synapse
title: A transmitter that no neuron releases
text: T cells in the spleen release acetylcholine, which calms nearby macrophages.
expect: paracrine

# Inside the cell

id: intracrine
sender: keratinocyte
molecule: calcitriol
target: same cell
receptor: VDR
route: inside
expect: intracrine

# No signal gets through

id: no-receptor
sender: T cell
molecule: IL-2
target: hepatocyte
receptor: none
expect: none

id: no-receptor-told
text: The fibroblasts lack IFNGR, so they do not respond to the IFN-gamma that the T cells secrete.
expect: none

id: blocked
text: Macrophages release TNF, but infliximab neutralises it before it can act on the endothelial cells.
expect: none

id: antagonist
text: macrophage --IL1RN--> chondrocyte @ IL1R1
expect: none

id: missing-chain
title: Without CD25 the other two chains still answer: a note, not none
text: A T cell releases IL-2 onto a neighbouring NK cell that lacks CD25.
expect: paracrine

# The text does not settle it

id: open-end
text: Activated mast cells release IL-13.
expect: undetermined

id: included-type
title: A helper T cell is a T cell: the same one?
text: Helper T cells produce IL-2, which stimulates T cells.
expect: undetermined
