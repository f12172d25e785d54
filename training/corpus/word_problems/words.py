"""Names and things for the stories. Things are plural; whatever needs an article has it."""

from random import Random

NAMES = (
    "Anna Ben Clara David Ella Farid Greta Hugo Ines Jonas Kavya Leo Mara Nils Olga Pavel Rosa "
    "Samir Tara Victor Wanda Yusuf Zoe Ravi Priya Marco Lena Tom Nadia Oscar"
).split()
TOWNS = (
    "Arden Belmont Corvale Dunmore Eastwick Fairhill Glenrock Hartley Ivydale Kingsford Lowell "
    "Milbrook Norden Oakham Pinewood Redfield Stonehaven Thornton Upwell Westbury"
).split()
POOLS = {
    "thing": "apples pens books eggs stamps marbles cards pencils oranges shells stickers beads "
    "candles buttons postcards tickets cookies badges".split(),
    "good": ["a lamp", "a bicycle", "a chair", "a watch", "a radio", "a jacket", "a table",
             "a camera", "a printer", "a bag", "a kettle", "a sofa", "a tent", "a guitar"],
    "fruit": "apples pears plums oranges mangoes peaches cherries bananas".split(),
    "animal": "hens goats cows sheep horses ducks rabbits".split(),
    "vehicle": ["a car", "a bus", "a van", "a truck", "a motorbike", "a taxi"],
    "worker": "painters masons gardeners typists carpenters workers tailors".split(),
    "liquid": "milk juice oil syrup vinegar paint".split(),
    "pupils": "students pupils girls boys children players".split(),
    "shop": ["a shop", "a store", "a market", "a kiosk", "a supermarket"],
}


def draw_words(rng: Random) -> dict[str, str]:
    """A word for every placeholder that is not a number; no two of a kind are the same."""
    words = dict(zip(("name", "friend", "third"), rng.sample(NAMES, 3), strict=True))
    words |= zip(("town", "city"), rng.sample(TOWNS, 2), strict=True)
    words |= {kind: rng.choice(pool) for kind, pool in POOLS.items()}
    words["other_thing"] = rng.choice([each for each in POOLS["thing"] if each != words["thing"]])
    return words
