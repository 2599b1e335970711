# Autocrine: a cell answers its own signal.

id: il2-loop
title: The growth loop of the activated T cell
text: Once it has met its antigen, a T cell secretes IL-2 that binds IL-2R on the same cell and drives its own proliferation through JAK-STAT.
expect: autocrine

id: vegf-tumour
title: A tumour that makes its own growth factor
sender: glioblastoma cell
molecule: TGF-alpha
target: same cell
receptor: EGFR
pathway: MAPK/ERK
effect: proliferation
context: tumour
expect: autocrine

id: pdgf-loop
text: glioma cell --PDGF-BB--> itself @ PDGFRB : PI3K-AKT => survival
expect: autocrine

id: ifn-alarm
text: A virus-infected fibroblast releases IFN-beta, which binds IFNAR on the same fibroblast and induces an antiviral state.
expect: autocrine

id: platelet-adp
title: Platelets amplify their own activation
text: An activated platelet releases ADP, which acts back on P2Y12 of the same platelet and reinforces its aggregation.
expect: autocrine

id: il6-myeloma
text: Myeloma cells secrete IL-6, which promotes their own survival through JAK-STAT3.
expect: autocrine

id: named-autocrine
text: VEGF released by colorectal tumour cells acts on them in an autocrine manner.
expect: autocrine

id: autoreceptor
title: A transmitter that returns to the neuron that let it go
text: A noradrenergic neuron releases noradrenaline, which binds alpha-2 adrenergic receptors on the same neuron and lowers further release.
expect: autocrine

id: same-type
title: One type of cell, named twice: a population
text: Macrophages release TNF, which activates macrophages.
expect: autocrine

id: loop-by-blocking
title: A block told as an experiment shows the loop
text: Antibodies against IL-6 stopped the growth of the renal carcinoma cells that secrete it, showing an autocrine loop.
expect: autocrine
