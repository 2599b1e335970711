# Mistakes, each with what sigclass says of it. A comment tells the columns of the next line and the problem's code.
# Try: sigclass classify samples/mistakes.sig

# A key that is none
# columns 1-5: unknown-field
sendr: Th1 cell
sender: Th2 cell
molecule: IL-4
target: B cell

# A key that stands twice
sender: Th1 cell
molecule: IFN-gamma
target: macrophage
# columns 1-6: repeated-field
target: B cell

# Two targets, and three effects
sender: T cell
molecule: IL-2
target: same cell, neighbouring NK cell
# columns 9-43: list-length
effect: proliferation, survival, chemotaxis

# The field says something else than the text
text: Th1 cells release IFN-gamma, which activates nearby macrophages.
# columns 9-15: field-conflict
target: NK cell

# A route that is none
sender: T cell
molecule: IL-2
target: NK cell
# columns 8-11: bad-route
route: post

# An expectation that can never be met
sender: T cell
molecule: IL-2
target: same cell
# columns 9-17: bad-expect
expect: autocrien

# Names that the knowledge lacks; the first looks like one that it has
# columns 1-9: unknown-cell
fibrblast --FGF-2--> endothelial cell

# columns 19-24: unknown-molecule
A T cell releases quexin onto a nearby B cell.

# columns 28-32: unknown-receptor
T cell --IL-2--> NK cell @ IL-2Q

# columns 36-43: unknown-pathway
T cell --IL-2--> NK cell @ IL-2R : JAK-STAB

# columns 29-41: unknown-effect
T cell --IL-2--> NK cell => proliferashun

# A name with two meanings
# columns 14-18: ambiguous-name
macrophage --IL1RA--> fibroblast

# A molecule that does not bind the receptor, a receptor that does not feed the pathway
# columns 28-32: receptor-mismatch
T cell --IL-2--> NK cell @ IL-6R

# columns 36-39: pathway-mismatch
T cell --IL-2--> NK cell @ IL-2R : SMAD

# The label that the text names contradicts the cells that it names
# columns 21-29: label-conflict
A T cell acts in an autocrine manner on a neighbouring NK cell by secreting IL-2.

# A line that was wrapped
# columns 55-58: cut-off
A macrophage releases TNF, which acts on nearby cells that
# columns 1-16: no-interaction
line the vessel.

# An arrow that breaks off
# columns 18-18: unreadable
T cell --IL-2--> @ IL-2R

# Nothing that signals
# columns 1-47: no-interaction
Ribosomes translate messenger RNA into protein.
