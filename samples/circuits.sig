# Several interactions in one scenario, and the closed ways over them.

id: th1-macrophage
title: Th1 cell and macrophage drive each other
text: Th1 cell --IFN-gamma--> macrophage @ IFNGR : JAK-STAT1 => IL-12 production --IL-12--> Th1 cell @ IL-12R : JAK-STAT4 => IFN-gamma production
expect: paracrine

id: th1-macrophage-told
text: Th1 cells release IFN-gamma, which activates nearby macrophages. The macrophages in turn secrete IL-12, which stimulates the Th1 cells.
expect: paracrine

id: tumour-stroma
title: Tumour cell and macrophage feed each other
text: Breast cancer cells secrete CSF1, which acts on nearby macrophages; the macrophages release EGF, which acts on the cancer cells and drives their migration.
expect: paracrine

id: loop-and-neighbour
title: A loop to itself and a way to the next cell
text: Th2 cell --IL-4--> itself => Th2 differentiation & neighbouring B cell => class switching
expect: autocrine, paracrine

id: pituitary-thyroid
title: A negative circuit through the blood
text: thyrotroph --TSH--> thyrocyte => thyroid hormone production --T3--> thyrotroph => inhibition of TSH secretion
expect: endocrine
