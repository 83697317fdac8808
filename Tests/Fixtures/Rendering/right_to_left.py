"""Writes right-to-left.json: lines of text, and their letters from left to right in the forms that they have
there.

    python3 right_to_left.py    # python-bidi 0.6.12, arabic-reshaper 3.1.0

python-bidi follows the Unicode Bidirectional Algorithm with the crate unicode-bidi, arabic-reshaper has
tables of its own: neither uses FriBidi.
"""

import json
from pathlib import Path

from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display

TEXTS = [
    # Hebrew, numbers within it, brackets, both directions in one line.
    "התפלגות", "ערך (בס\"מ)", "רכיב 12 מתוך 345", "N = 100 דגימות", "a שלום b", "שלום abc עולם",
    "(א) [ב] {ג}", "התפלגות של תערובת גאוסיאנית: 2 רכיבים (N=100)", "σ² של ערך", "abc (אבג) def",
    "אבג, דהו; 1.5-2.5", "מחיר: 12.50 ₪", "a+ב=c",
    # Arabic: letters that join on both sides, on one, and on none; lam with alef; numbers of its own.
    "توزيع خليط غاوسي", "كثافة الاحتمال", "القيمة (وحدة 12)", "لا إلى الآن", "دار ودود", "بيت",
    "المتوسط μ = 5.0", "the word توزيع here", "٣٫٥ متر", "نسبة ٪ ٥٠", "گچپژ فارسی", "علی و رضا",
    "ماء شيء", "ســلام", "x ~ N(μ, σ²) توزيع", "‎توزيع‎ 1", "سلام، دنیا؟",
]

reshaper = ArabicReshaper({"delete_tatweel": False, "support_ligatures": True,
                           "ARABIC LIGATURE ALLAH": False})
rows = [{"text": text, "leftToRight": get_display(reshaper.reshape(text))} for text in TEXTS]
name = Path(__file__).parent / "right-to-left.json"
name.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
