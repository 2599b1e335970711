"""Lists of words about names that no table holds: what is never one, what says that one follows."""

import re

from sigclass.parse.late import Late
from sigclass.parse.tokens import MODIFIERS

ANY_NAME = "signalling molecule"  # what a signal that the text does not name is looked up as
PROTEINS = frozenset({"protein", "peptide", "polypeptide", "glycoprotein"})
LET_GO = frozenset({"secreted", "released"})
LETTING_GO = frozenset({"release", "secretion", "releases", "liberation", "secretions", "exocytosis"})
# nouns of processes, properties and stuff, which nobody secretes as a signal
PROCESS = Late(
    r"[a-z].*(?:tion|sion|ment|ness|ity|ism|ance|ence|ancy|ency|ure|sis|ing|ed|ly|age|ship|hood|th|ous|ive|al|ic|ary)",
    re.I,
)
STUFF = frozenset([
    "matrix", "bone", "bones", "fat", "fats", "food", "heat", "light", "noise", "force", "forces", "tension",
    "stress", "work", "pain", "tissue", "tissues", "blood", "lymph", "pus", "debris", "cargo", "content",
    "contents", "particle", "particles", "virion", "virions", "virus", "viruses", "vesicle", "vesicles",
    "granule", "granules", "bacteria", "bacterium", "crystals", "fiber", "fibers", "fibre", "fibres", "skin",
    "chain", "chains", "origin", "brain", "strain", "strains", "plasma", "serum", "chromatin", "actin",
    "tubulin", "myosin", "stem", "progenitors", "progenitor", "eggs", "egg", "sperm", "spores", "spore", "gene",
    "genes", "genome", "data", "results", "evidence", "input", "inputs", "drug", "drugs", "dna", "hair",
    "hairs", "spikes", "spike", "wastes", "waste", "stones", "venom", "virulence", "pathogen", "pathogens",
    "antigen", "antigens", "autoantigens", "neurons", "axon", "axons", "lumen", "network", "scaffold", "layer",
    "barrier", "margin", "domain", "domains", "protein", "certain", "human", "obtain", "organ", "region",
    "lesion", "person", "skeleton", "cytoskeleton", "reason", "neuron", "man", "woman", "men", "each", "both",
    "other", "others", "these", "those", "which", "that", "what", "this", "there", "here", "some", "many",
    "most", "mice", "mouse", "rats", "patients", "media", "medium", "supernatant", "supernatants", "water",
    "air", "wounds", "wound", "clot", "clots", "plaque", "plaques", "biofilm", "hormones", "lactate", "cells",
    "cell", "iga", "igg", "igm", "ige", "igd", "juice", "juices", "myelin", "melanin",
    "hemoglobin", "haemoglobin", "keratin", "collagen", "elastin", "insulation", "substrate",
    "substrates", "medicine", "medicines", "vaccine", "vaccines", "machine", "machines", "sugar", "sugars", "acids",
    "phosphate", "phosphates", "carbonate", "sulfate", "sulphate", "nitrate", "starch", "cholesterol", "ros", "ecm",
    "net", "nets", "nadph", "nadh", "ca2", "mg2", "fe2", "fe3", "gfp", "rfp", "hiv", "mhc", "hla", "bcr", "tcr",
])  # fmt: skip
# endings of the names of peptides and small signals: osteocalcin, irisin, kisspeptin, thymosin
NAME_END = Late(r"[A-Za-z]{2,}(?:in|ins|ine|kine|kines|gen|tide|ocin|poietin|mone|cidin|one|ol|ate|ogue)")
AMOUNTS = frozenset([
    "amount", "amounts", "level", "levels", "quantity", "quantities", "lots", "plenty", "concentrations",
    "bursts", "pulses", "doses", "copies", "concentration", "pulse", "burst", "lot", "plenty of", "forms",
    "form", "isoform", "isoforms",
])  # fmt: skip
KINDS = frozenset([
    "protein", "proteins", "peptide", "peptides", "glycoprotein", "glycoproteins", "polypeptide",
    "neuropeptide", "molecule", "molecules", "compound", "compounds", "lipid", "enzyme", "adipokine",
    "microrna", "mirna", "mirnas", "micrornas", "ligand", "proteoglycan", "metabolite", "substance",
    "substances",
])  # fmt: skip
# "the chemokine CXCL99"; not "factor", which has Roman numerals ("factor VII")
NAMED_KINDS = frozenset([
    "cytokine", "chemokine", "hormone", "growth factor", "neuropeptide", "neurotransmitter", "ligand",
    "morphogen", "peptide hormone", "adipokine", "myokine", "signal", "signalling molecule",
    "signaling molecule", "mitogen",
])  # fmt: skip
NAMING = frozenset({"called", "named", "termed", "known as"})
ACTING = frozenset({"ACT", "BIND", "NEED"})
CELL_PHRASE = MODIFIERS | {"WORD", "CELL", "AUX", "JOIN", "AND", "THING", "COMMA"}
REACH = 9  # words of the phrase that names the cells
BETWEEN_CELLS = frozenset([
    "crosstalk", "cross-talk", "communication", "dialogue", "signaling", "signalling", "interplay",
    "interaction", "interactions", "talk",
])  # fmt: skip
# nouns before "cell" that name a kind of it; many others ("body cells", "target cells") do not
CELL_KINDS = frozenset([
    "hub", "niche", "cap", "border", "follicle", "polar", "pole", "guard", "root", "leader", "follower",
    "feeder", "nurse", "cyst", "escort", "founder", "organizer", "organiser", "sheath", "socket", "seam", "tip",
    "stalk", "cumulus", "stellate", "blastema", "crypt", "boundary", "veil", "lining", "ridge", "fiber-like",
])  # fmt: skip
NERVE_WORDS = frozenset({"neuron", "neurons", "interneuron", "interneurons", "motor neuron", "motor neurons"})
# before a mere "protein": they name none
OF_SOME_SORT = frozenset(
    ["kda", "small", "large", "new", "novel", "certain", "special", "specific", "other", "various"]
)
# who lets go, but is no cell
NO_AGENTS = frozenset([
    "company", "companies", "team", "teams", "study", "studies", "scientists", "researchers", "engineers", "authors",
    "government", "people", "patient", "patients", "group", "groups", "volcano", "factory", "industry", "university",
    "snake", "snakes", "fungi", "plants", "pathway", "pathways", "reaction", "reactions", "mitochondria", "lysosomes",
    "golgi", "ribosomes", "nucleus",
])  # fmt: skip
# what stands before "cells" and names no line of them
NO_LINES = frozenset({"WT", "KO", "GFP", "EGFP", "RFP", "YFP", "DNA", "RNA", "HIV", "EBV", "HPV", "CMV", "PCR", "MHC"})
# what a verb of release may have as its object that is no signal
NO_NAMES = frozenset([
    "out", "plenty", "amounts", "amount", "levels", "level", "lots", "quantities", "variety", "range", "more",
    "less", "much", "several", "number", "it", "them", "up", "off", "only", "also", "large", "small", "high",
    "low", "something", "nothing", "little", "this", "that", "these", "those", "copies", "part", "parts", "use",
    "gene", "genes", "space", "room", "time", "access", "evidence", "insight", "support", "energy",
])  # fmt: skip
