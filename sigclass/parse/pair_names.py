"""The partners of a ligand-receptor pair -> the molecule and the receptor that they are, by the names that are known.

A name may be a symbol (IL2, HLA-DRA), symbols joined by `_` (IL2RA_IL2RB_IL2RG), a complex by a name of the tool's own
(TGFbeta_receptor1, IL10_receptor) or a small molecule by what makes it (Histamine_byHDC). `_` parts a name only where
that gives parts that are known.
"""

import re
from collections.abc import Iterable
from typing import Any

from sigclass.knowledge import Knowledge
from sigclass.knowledge.entries import Molecule, Receptor
from sigclass.model import Mention, Partner

_SYMBOL = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*")
_MAKERS = re.compile(r"_by[A-Z0-9].*$")  # the enzymes and carriers behind a small molecule
_FORM = re.compile(r"^(?:at|x?9cis|L|D)(?=[A-Z]|thyr)")  # "atRetinoicAcid", "Lthyroxine"
_NAMED_FOR = re.compile(
    r"(.+?)[_ ]receptor\d?(?:[_ ](?:Type[_ ])?[A-Z0-9]{1,3})*", re.IGNORECASE
)  # "IL20_receptor_Type_I"
_WORD = re.compile(r"\w*(?:receptor|complex|ligand)\d*", re.IGNORECASE)  # "RAreceptor_RARA_RXRA", "PDGFR_complex"
_FAMILY = re.compile(r"\bfamily\b")


class PairNames:
    """Look-ups of partners in one knowledge; each is done once."""

    def __init__(self, knowledge: Knowledge) -> None:
        """Index the symbols of receptors and molecules."""
        self.knowledge = knowledge
        self.readings: dict[object, Any] = {}  # what repeats in a table, kept by those who read it
        self.clusters: dict[str, Mention] = {}
        self._receptors: dict[str, list[Receptor]] = {}
        for receptor in knowledge.receptors.values():
            for part in receptor.parts:
                self._receptors.setdefault(part.upper(), []).append(receptor)
        self._molecules: dict[str, list[Molecule]] = {}
        for molecule in knowledge.molecules.values():
            for symbol in molecule.symbols:
                self._molecules.setdefault(symbol.upper(), []).append(molecule)

    def symbols(self, partner: Partner) -> frozenset[str]:
        """The gene symbols of a partner: as the table gives them, else the parts of its name that are known."""
        if partner.genes:
            return frozenset(gene.upper() for gene in partner.genes)
        return frozenset(part.upper() for part in self.parts(partner.text))

    def parts(self, text: str) -> tuple[str, ...]:
        """The members of a complex where its name joins known ones; else the name as it is."""
        pieces = tuple(piece for piece in re.split(r"[_+]", text) if piece)
        if len(pieces) < 2 or self._is_name(text):
            return (text,)
        members = tuple(piece for piece in pieces if not _WORD.fullmatch(piece))
        # what is left beside a word such as "receptor" must be a gene: TGFbeta is none
        is_known = self._is_name if members == pieces else self._is_gene
        known = [is_known(piece) for piece in members]
        fit = all(found or _SYMBOL.fullmatch(piece) for found, piece in zip(known, members, strict=True))
        return members if fit and any(known) else (text,)

    def _is_gene(self, text: str) -> bool:
        return text.upper() in self._receptors or text.upper() in self._molecules

    def _is_name(self, text: str) -> bool:
        if self._is_gene(text):
            return True
        return bool(self.knowledge.receptor_names.find(text) or self.knowledge.molecule_names.find(text))

    def molecules(self, partner: Partner) -> tuple[Molecule, ...]:
        """The molecules that a partner may be, likeliest first: those of just these genes, then by their names."""
        symbols = self.symbols(partner)
        holding = {each.name: each for symbol in sorted(symbols) for each in self._molecules.get(symbol, ())}
        exact = [each for each in holding.values() if {one.upper() for one in each.symbols} == symbols]
        if exact:
            return tuple(exact)
        named = self._named(partner.text)
        if named:
            return named
        of_family = [each for each in holding.values() if symbols <= {one.upper() for one in each.symbols}]
        # a family stands in for a member that has no row of its own; a chain alone for the dimers that it is in
        return tuple(sorted(of_family, key=lambda each: (not _FAMILY.search(each.note), len(each.symbols))))

    def _named(self, text: str) -> tuple[Molecule, ...]:
        small = _MAKERS.sub("", text)
        for spelling in (text, small, _FORM.sub("", small), _bare(text)):
            found = [name for name in self.knowledge.molecule_names.find(spelling) if name in self.knowledge.molecules]
            if found and self.knowledge.molecules[found[0]].group != "generic":
                return tuple(self.knowledge.molecules[name] for name in found)
        return ()

    def receptor_of(self, partner: Partner, molecule: Molecule) -> Receptor | None:
        """The receptor of the molecule that a partner is: of just these genes, else the one that shares most."""
        symbols = self.symbols(partner)
        binding = self.knowledge.receptors_of.get(molecule.name, ())
        # a family says of none of its members what it binds, but it is all that is known of some molecules
        binding = tuple(each for each in binding if each.role != "family") or binding
        named = self._receptor_names(partner.text)
        for each in binding:
            if each.name in named:
                return each
        sharing = [each for each in binding if _parts(each) & symbols]
        if sharing:
            return min(sharing, key=lambda each: _distance(each, symbols))
        about = _NAMED_FOR.fullmatch(partner.text)
        if about and not partner.genes and self._is_or_has(about[1], molecule):
            return next((each for each in binding if each.role == "signalling"), None)
        return None

    def _is_or_has(self, name: str, molecule: Molecule) -> bool:
        """Whether a name is that of the molecule, or of its family."""
        found = (self.knowledge.molecules.get(each) for each in self.knowledge.molecule_names.find(name))
        return any(each and (each is molecule or set(molecule.symbols) < set(each.symbols)) for each in found)

    def _receptor_names(self, text: str) -> tuple[str, ...]:
        return self.knowledge.receptor_names.find(text) or self.knowledge.receptor_names.find(_bare(text))

    def receptor(self, partner: Partner) -> Receptor | None:
        """The receptor that a partner is, whatever it binds."""
        named = self._receptor_names(partner.text)
        if len(named) == 1:
            return self.knowledge.receptors[named[0]]
        symbols = self.symbols(partner)
        sharing: Iterable[Receptor] = (each for symbol in symbols for each in self._receptors.get(symbol, ()))
        within = [each for each in sharing if symbols <= _parts(each) and each.role != "family"]
        return min(within, key=lambda each: (_distance(each, symbols), each.name), default=None)


def _bare(text: str) -> str:
    """A name without the words for a complex or a ligand that a tool puts behind it: "PlexinA1_complex3"."""
    return re.sub(r"[_ ](?:complex\d*|ligand(?=_|$))", "", text)


def _parts(receptor: Receptor) -> frozenset[str]:
    return frozenset(part.upper() for part in receptor.parts)


def _distance(receptor: Receptor, symbols: frozenset[str]) -> tuple[int, int, bool]:
    """How far a receptor is from being made of just these genes."""
    parts = _parts(receptor)
    return -len(parts & symbols), len(parts ^ symbols), receptor.role != "signalling"


_made: dict[int, PairNames] = {}


def pair_names(knowledge: Knowledge) -> PairNames:
    """The look-ups of a knowledge, made once for each."""
    found = _made.get(id(knowledge))
    if found is None or found.knowledge is not knowledge:
        found = _made[id(knowledge)] = PairNames(knowledge)
    return found
