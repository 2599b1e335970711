# The ligand stays on the surface, so the cells touch: juxtacrine.

id: notch
text: dendritic cell --DLL1--> T cell
expect: juxtacrine

id: costimulation
text: CD80 on a dendritic cell binds CD28 on a T cell.
expect: juxtacrine

id: neighbouring-does-not-make-it-paracrine
text: endothelial cell --JAG1--> neighbouring smooth muscle cell
expect: juxtacrine

id: same-type-and-contact
text: keratinocyte --DLL1--> keratinocyte
expect: juxtacrine

id: fas-ligand-shown
text: CD8 T cell --FasL [contact]--> infected cell => apoptosis
expect: juxtacrine
