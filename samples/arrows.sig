# Arrows. A line that holds an arrow is a scenario; with `text:` it can carry an id and an expectation.

text: activated T cell --IL-2--> itself @ IL-2R : JAK-STAT5 => proliferation; expect: autocrine
text: Th17 cell --IL-17A--> keratinocyte @ IL-17RA + IL-17RC : NF-kB => chemokine production; expect: paracrine
text: macrophage --TNF--> self => activation & neighbouring endothelial cell @ TNFR1 => adhesion; expect: autocrine, paracrine
text: gonadotroph --LH [blood]--> Leydig cell @ LHCGR : cAMP-PKA => testosterone production; expect: endocrine
text: L cell --GLP-1 [blood]--> beta cell @ GLP-1R => insulin secretion; expect: endocrine
text: L cell --GLP-1 [local]--> enteric neuron; expect: paracrine
text: dendritic cell --CD80--> T cell @ CD28 => co-stimulation; expect: juxtacrine
text: motor neuron --acetylcholine [synapse]--> skeletal muscle cell => contraction; expect: synaptic
text: hepatocyte --IGF-1--> same cell, neighbouring hepatic stellate cell; expect: autocrine, paracrine
text: macrophage, dendritic cell --IL-12, IL-18--> NK cell => IFN-gamma production; expect: paracrine
text: alveolar macrophage --CXCL8→ neutrophil => chemotaxis; expect: paracrine
text: kidney tubule --"1,25-dihydroxyvitamin D3" [blood]--> enterocyte @ VDR => calcium absorption; expect: endocrine
text: T cell --IL-2--> hepatocyte @ none; expect: none
text: Th1 cell --IFN-gamma--> macrophage --IL-12--> Th1 cell; expect: paracrine
text: "T cell" --HGF--> "epithelial cell" @ MET : "MAPK/ERK" => migration; expect: paracrine
