"""Words that lean to a stereotype of one sex, as stems.

The method is that of Gaucher, Friesen & Kay (2011), "Evidence that gendered wording in job advertisements exists and sustains
gender inequality", Journal of Personality and Social Psychology 101(1), 109-128, doi:10.1037/a0022530: words of agency
are weighed against words of communion. The stems are our own; words that name a task ("lead engineer", "analyse", "support
desk") or what the employer pays ("competitive salary") are left out. No
list for Turkish has been validated; ours is a guess.
"""

import re

_AGENCY_EN = (
    "adventur ambitio aggressi assertiv battle bold champion competitiv conquer courage crush daring decisive defeat determined "
    "dominat dominan fearless fierce fight forceful headstrong hero hunter hustl independen killer ninja outperform outspoken "
    "relentless rockstar ruthless stubborn superior tough unbeat uncompromis warrior guru hungry"
)
_COMMUNION_EN = (
    "affection caring collaborat communal compassion considerate cooperat empath encourag gentle helpful honest inclusi "
    "interpersonal kindness listen loyal modest nurtur patien polite respectful sensitiv sharing sympath tender together trust "
    "understand warm welcom"
)
_AGENCY_TR = (
    "agresif acimasiz atilgan baskin cesur cesaret dominant fatih gozupek hirsli hirsla hukmed iddiali kahraman korkusuz "
    "mucadele rekabetci sampiyon savasci tavizsiz yenilmez yirtici zafer fethed ezip ninja"
)
_COMMUNION_TR = (
    "anlayis birlikte beraber dayanisma destek dinle durust empati guler guven hassas icten iletisim isbirlig kibar nazik ozenli "
    "paylas sabir sabirli saygi sefkat sevecen sicak uyumlu yardim yumusak"
)
AGENCY = {"en": tuple(_AGENCY_EN.split()), "tr": tuple(_AGENCY_TR.split())}
COMMUNION = {"en": tuple(_COMMUNION_EN.split()), "tr": tuple(_COMMUNION_TR.split())}
OF_THE_EMPLOYER = re.compile(r" competitiv[a-z]* +(?:salar|pay|benefit|compens|remuner|package|wage|rate|total|base)")
"""What is competitive for once, and no person."""
