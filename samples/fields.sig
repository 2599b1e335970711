# Fields: one `key: value` a line, a blank line between scenarios.

id: leptin
title: A hormone of fat that tells the brain
sender: adipocyte
molecule: leptin
target: hypothalamic neuron
receptor: leptin receptor
pathway: JAK-STAT3
effect: appetite suppression
expect: endocrine

# "signal", "receiver" and "response" stand for molecule, target and effect
id: other-words
sender: goblet cell
signal: IL-33
receiver: neighbouring ILC2
response: IL-13 production
expect: paracrine

# "source" stands for the sender beside a target
id: source-and-target
source: Paneth cell
molecule: Wnt3
target: intestinal stem cell
expect: paracrine

id: lists
title: Two targets, two effects, one receptor for both
sender: activated T cell
molecule: IL-4
target: same cell, adjacent B cell
receptor: IL-4R
pathway: JAK-STAT6
effect: Th2 differentiation, class switching
expect: autocrine, paracrine

id: two-senders
sender: Th1 cell, NK cell
molecule: IFN-gamma
target: macrophage
expect: paracrine

id: quoted
sender: keratinocyte
molecule: "1,25-dihydroxyvitamin D3"
target: itself
expect: autocrine

id: subunits
sender: macrophage
molecule: IL-6
target: nearby fibroblast
receptor: IL6R + IL6ST
expect: paracrine

id: text-and-fields
text: A dendritic cell releases IL-23.
target: neighbouring ILC3
effect: IL-22 production
expect: paracrine

id: no-target
sender: neutrophil
molecule: CXCL8
expect: undetermined

id: no-pathway
sender: macrophage
molecule: IFN-gamma
target: fibroblast
pathway: none
expect: none

id: told-route
sender: plasmacytoid dendritic cell
molecule: IFN-alpha
target: hepatocyte
route: blood
expect: endocrine

id: one-line; sender: osteocyte; molecule: FGF23; target: proximal tubule cell; expect: endocrine
