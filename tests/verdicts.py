"""Verdicts made by hand: what the renderers are tested with, apart from the parsers and the rules."""

from sigclass.model import (
    Basis,
    Circuit,
    Evidence,
    Interaction,
    Kind,
    Name,
    Place,
    Problem,
    Source,
    Step,
    Verdict,
)

LOOP_TEXT = (
    "An activated T cell secretes IL-2, which binds IL-2R on the same cell and activates JAK-STAT, "
    "driving proliferation."
)
T_CELL = Name("activated T cell", "T cell", "CL:0000084", "activated")
IL2 = Name("IL-2", "IL-2", "HGNC:6001")
IL2R = Name("IL-2R", "IL-2R", None, None, ("IL2RA", "IL2RB", "IL2RG"))


def interaction(kind: Kind = Kind.AUTOCRINE, **changes: object) -> Interaction:
    """Return the IL-2 loop, or another interaction made from it by `changes`."""
    loop = Interaction(
        kind=kind,
        certainty="stated",
        candidates=(),
        sender=T_CELL,
        molecule=IL2,
        target=Name("the same cell", "T cell", "CL:0000084", "activated"),
        receptor=IL2R,
        pathway=Name("JAK-STAT", "JAK-STAT", "GO:0007259"),
        effect=Name("proliferation", "proliferation", "GO:0008283"),
        rule="autocrine",
        because="the cell that releases IL-2 is the cell that responds to it",
        evidence=(Evidence("responder", "same-stated", Basis.STATED, "on the same cell", 53, 69),),
        trace=(
            Step("release", "T cell releases IL-2", Basis.STATED),
            Step("route", "local", Basis.INFERRED),
            Step("receptor", "IL-2R", Basis.STATED, "IL2RA + IL2RB + IL2RG"),
            Step("pathway", "JAK-STAT", Basis.STATED, "JAK1, JAK3"),
            Step("transcription-factor", "STAT5", Basis.KNOWN),
            Step("genes", "IL2RA, BCL2", Basis.KNOWN),
            Step("effect", "proliferation", Basis.STATED),
            Step("feedback", "IL2RA rises, so the cell answers IL-2 more strongly", Basis.KNOWN, "positive"),
        ),
        feedback="positive",
        notes=("T cells that do not make IL-2 answer it as well once they carry IL-2R.",),
        why_not={"paracrine": "if the target were a neighbouring NK cell"},
    )
    return loop._replace(**changes)  # type: ignore[arg-type]


def loop() -> Verdict:
    """Return the IL-2 loop, as expected."""
    return Verdict(
        Source(LOOP_TEXT, "loops.sig", 12),
        id="il2-loop",
        interactions=(interaction(),),
        expect=("autocrine",),
        as_expected=True,
    )


def insulin() -> Verdict:
    """Return an endocrine interaction, inferred."""
    text = "beta cell --insulin--> hepatocyte @ insulin receptor => glucose uptake"
    one = interaction(
        Kind.ENDOCRINE,
        certainty="inferred",
        sender=Name("beta cell", "beta cell", "CL:0000169"),
        molecule=Name("insulin", "insulin", "HGNC:6081"),
        target=Name("hepatocyte", "hepatocyte", "CL:0000182"),
        receptor=Name("insulin receptor", "insulin receptor", "HGNC:6091", None, ("INSR",)),
        pathway=Name("", "PI3K-AKT"),
        effect=Name("glucose uptake", "glucose uptake", "GO:0046323"),
        rule="endocrine",
        because="insulin travels in the blood from the pancreas to the liver",
        evidence=(Evidence("route", "blood", Basis.INFERRED, "insulin usually travels in the blood"),),
        trace=(
            Step("release", "beta cell releases insulin", Basis.STATED),
            Step("route", "blood", Basis.INFERRED),
            Step("receptor", "insulin receptor", Basis.STATED),
            Step("pathway", "PI3K-AKT", Basis.KNOWN, "IRS1, PI3K, AKT"),
            Step("effect", "glucose uptake", Basis.CONFLICT, "known for muscle and fat cells"),
        ),
        feedback=None,
        notes=(),
        why_not={},
    )
    return Verdict(Source(text, "loops.sig", 14), interactions=(one,))


def two_ways() -> Verdict:
    """Return a circuit of two paracrine interactions."""
    there = interaction(
        Kind.PARACRINE,
        sender=Name("Th1 cell", "Th1 cell", "CL:0000545"),
        molecule=Name("IFN-gamma", "IFN-gamma", "HGNC:5438"),
        target=Name("macrophage", "macrophage", "CL:0000235"),
        receptor=None,
        pathway=None,
        effect=None,
        rule="paracrine",
        because="a different cell responds, and IFN-gamma gets there locally",
        trace=(Step("release", "Th1 cell releases IFN-gamma", Basis.STATED), Step("route", "local", Basis.INFERRED)),
        feedback=None,
        notes=(),
    )
    back = there._replace(
        sender=there.target,
        target=there.sender,
        molecule=Name("IL-12", "IL-12"),
        because="a different cell responds, and IL-12 gets there locally",
        trace=(Step("release", "macrophage releases IL-12", Basis.STATED), Step("route", "local", Basis.INFERRED)),
    )
    return Verdict(
        Source("Th1 cell --IFN-gamma--> macrophage --IL-12--> Th1 cell", "-", 3),
        interactions=(there, back),
        circuits=(Circuit(("Th1 cell", "macrophage"), ("IFN-gamma", "IL-12"), "positive"),),
        expect=("autocrine",),
        as_expected=False,
    )


def undetermined() -> Verdict:
    """Nobody is said to respond, and the sender is not known."""
    text = "A neruon releases IL-2."
    problem = Problem(
        "unknown-cell", "warning", 'no cell called "neruon" is known', 'did you mean "neuron"?', Place(1, 3, 6)
    )
    one = interaction(
        Kind.UNDETERMINED,
        certainty="undetermined",
        candidates=(Kind.AUTOCRINE, Kind.PARACRINE),
        sender=Name("neruon", "neruon"),
        target=None,
        receptor=None,
        pathway=None,
        effect=None,
        rule="undetermined",
        because="the text does not say who responds to IL-2",
        evidence=(),
        trace=(Step("release", "neruon releases IL-2", Basis.STATED),),
        feedback=None,
        notes=(),
        why_not={},
    )
    return Verdict(Source(text), interactions=(one,), problems=(problem,))


def unread() -> Verdict:
    """Return a scenario without an interaction."""
    text = "Mitochondria produce ATP."
    problem = Problem("no-interaction", "error", "no interaction was found", "", Place(3, 1, len(text)))
    return Verdict(Source(text, "loops.sig", 3), problems=(problem,))


def hostile() -> Verdict:
    """Names that hold escapes, markup of Rich, Markdown and HTML, a formula, and a bidi override."""
    text = '=HYPERLINK("x")\x1b[31m releases [bold]IL-2[/bold] | <script>alert(1)</script>\u202e\ton [/JAK] \x9b\x7f'
    one = interaction(
        sender=Name('=HYPERLINK("x")\x1b[31m', '=HYPERLINK("x")\x1b[31m'),
        molecule=Name("[bold]IL-2[/bold]", "[bold]IL-2[/bold]"),
        target=Name("| <script>alert(1)</script>\u202e", "| <script>alert(1)</script>\u202e"),
        receptor=Name("[/JAK]", "[/JAK]", None, None, ("[red]",)),
        notes=("\x9b\x7f :smile: \ud800",),
        why_not={"[link=x]": "\x07"},
    )
    extra = {"\x1b]0;x\x07": "=1+1", "list": [1, None, "\x1b"]}
    problem = Problem("unknown-cell", "warning", 'no cell called "\x1b[31m"', "[/bold]", Place(5, 1, 20))
    return Verdict(
        Source(text, "\x1b[2Jloops.sig", 5, extra=extra), id="\x1bid[/x]", interactions=(one,), problems=(problem,)
    )


def every() -> tuple[Verdict, ...]:
    """All of the above, in a fixed order."""
    return (loop(), insulin(), two_ways(), undetermined(), unread(), hostile())
