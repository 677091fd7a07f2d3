"""Time, chance and the plainest ways of writing, which all parts of the example's generator share."""

import json
import math
import random
import re
import unicodedata
from datetime import datetime, timedelta, timezone

SEED = "La Espiga 1962"

# ---------------------------------------------------------------------------------------------- time

SUMMER_ENDS = datetime(2025, 10, 26, 1, tzinfo=timezone.utc)


def local(year, month, day, hour=0, minute=0, second=0):
    """A moment read on the clocks of Benissorell, which are those of Madrid."""
    wall = datetime(year, month, day, hour, minute, second)
    summer = wall < datetime(2025, 10, 26, 3)
    return wall.replace(tzinfo=timezone(timedelta(hours=2 if summer else 1)))


def at_home(moment):
    """The same moment with the offset in force in Benissorell."""
    summer = moment < SUMMER_ENDS
    return moment.astimezone(timezone(timedelta(hours=2 if summer else 1)))


def stamp(moment):
    return at_home(moment).isoformat(timespec="seconds")


def in_utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def parse(text):
    """`2026-03-11 06:30` on the clocks of Benissorell."""
    return local(*[int(part) for part in re.split(r"[- :]", text)])


BEGINS = local(2025, 6, 1)
AS_OF = local(2026, 3, 16, 8)
# The desk went home on Sunday evening; what came later waits for Monday.
DESK_LEFT = local(2026, 3, 15, 20)

# ---------------------------------------------------------------------------------------------- chance


class Dice:
    """Chance built on random() alone, whose sequence Python promises not to change."""

    def __init__(self, name):
        self.next = random.Random(f"{SEED}: {name}").random

    def chance(self, share):
        return self.next() < share

    def between(self, low, high):
        return low + (high - low) * self.next()

    def whole(self, low, high):
        return low + int(self.next() * (high - low + 1))

    def pick(self, items):
        return items[int(self.next() * len(items))]

    def weighted(self, pairs):
        target = self.next() * sum(weight for _, weight in pairs)
        for item, weight in pairs:
            target -= weight
            if target < 0:
                return item
        return pairs[-1][0]

    def normal(self):
        return math.sqrt(-2 * math.log(1 - self.next())) * math.cos(2 * math.pi * self.next())

    def skewed(self, median, spread):
        return median * math.exp(spread * self.normal())

    def poisson(self, mean):
        count, product, limit = 0, self.next(), math.exp(-mean)
        while product > limit:
            count += 1
            product *= self.next()
        return count

    def letters(self, length, alphabet="abcdefghijkmnpqrstuvwxyz23456789"):
        return "".join(self.pick(alphabet) for _ in range(length))


# ---------------------------------------------------------------------------------------------- writing

CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
NAME = re.compile(r"\{(\w+)\}")
CONTRACTION = re.compile(r"\b(de|a|per) e(ls?) ")
CONTRACTED = {"de": "de", "a": "a", "per": "pe"}


def expand(dice, words, text):
    """Replaces `[a|b]` by one of its parts and `{name}` by one of the phrases of that name."""
    for _ in range(60):
        choice = CHOICE.search(text)
        name = NAME.search(text)
        if choice:
            text = text[: choice.start()] + dice.pick(choice.group(1).split("|")) + text[choice.end() :]
        elif name:
            text = text[: name.start()] + dice.pick(words[name.group(1)]) + text[name.end() :]
        else:
            break
    text = CONTRACTION.sub(lambda found: CONTRACTED[found[1]] + found[2] + " ", text)
    text = re.sub(r"\s+([.,!?])", r"\1", re.sub(r"  +", " ", text)).strip()
    return re.sub(r"(^|[.!?…] )([¡¿«]?)([a-záéíóúàèòïüñ])", lambda m: m[1] + m[2] + m[3].upper(), text)


def plain(text):
    folded = unicodedata.normalize("NFD", text.lower())
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in folded if not unicodedata.combining(c))).strip("-")


def csv_bytes(header, rows):
    """Comma-separated values as RFC 4180 wants them, with a bare line feed at the end of a row."""

    def cell(text):
        return '"' + text.replace('"', '""') + '"' if re.search(r'[",\n]', text) else text

    return "".join(",".join(cell(value) for value in row) + "\n" for row in [header, *rows]).encode()


def json_lines(rows):
    return "".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in rows).encode()


def json_document(value):
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
