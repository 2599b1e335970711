# Sentences, each with what it should come out as. Only `text` is read; without the fields a line can stand alone.

text: In response to LPS, a macrophage secretes IL-10 that binds IL-10R on the same macrophage and activates JAK-STAT3, damping inflammation.; expect: autocrine
text: CXCL12 released by a bone marrow stromal cell acts on nearby haematopoietic stem cells.; expect: paracrine
text: After wounding, the keratinocyte produces TGF-alpha that stimulates its own migration.; expect: autocrine
text: Kupffer cells release IL-1β, which acts on adjacent sinusoidal endothelial cells through IL-1R via NF-κB, leading to adhesion.; expect: paracrine
text: An eosinophil secretes IL-5; the IL-5 binds to receptors on the same eosinophil and on adjacent B cells.; expect: autocrine, paracrine
text: Parathyroid chief cells release parathyroid hormone into the circulation, which carries it to osteoblasts.; expect: endocrine
text: DLL4 on one endothelial cell binds Notch1 on the neighbouring endothelial cell.; expect: juxtacrine
text: The hepatocyte lacks IL-12R, so it does not respond to the IL-12 that the dendritic cell secretes.; expect: none
text: Amphiregulin produced by colon cancer cells acts in an autocrine manner.; expect: autocrine

# Passive, singular and plural

text: IL-17A is released by a Th17 cell and is bound by IL-17RA on nearby epithelial cells.; expect: paracrine
text: Neighbouring hepatocytes are protected by the interferon beta that infected hepatocytes release.; expect: paracrine
text: EGFR on the tumour cell is activated by the EGF that the same cell secretes.; expect: autocrine

# Several sentences on one line, and words that point back

text: A dendritic cell takes up a virus. It then releases IL-12. This cytokine acts on neighbouring NK cells.; expect: paracrine
text: Schwann cells secrete NGF. The factor binds to TrkA on nearby sensory neurons and keeps them alive.; expect: paracrine
text: A basophil releases IL-4. The same cell carries IL-4R and responds to it.; expect: autocrine

# Words that say no

text: IL-13 from ILC2s acts on airway epithelial cells rather than on the ILC2s themselves.; expect: paracrine
text: A B cell releases IL-6, but the nearby fibroblast does not respond, since its IL-6 receptor is blocked.; expect: none
text: IL-10 from regulatory T cells suppresses nearby dendritic cells.; expect: paracrine

# Spellings

text: Interleukin 2 secreted by a T lymphocyte acts on adjacent natural killer cells.; expect: paracrine
text: TNF alpha released from Kupffer cells acts on neighbouring hepatocytes.; expect: paracrine

# Names that the knowledge lacks are read all the same

text: Blastocytes of the imaginary kind secrete ABC-99 that acts on the same cell.; expect: autocrine, problem:unknown-molecule, problem:unknown-cell
