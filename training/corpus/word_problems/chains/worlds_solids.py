"""Volumes and surfaces, tanks and melted blocks."""

from training.corpus.word_problems.chains.world import World
from training.corpus.word_problems.draws import between

M2, CM2, M3, CM3 = "square m", "square cm", "cubic m", "cubic cm"

WORLDS = (
    World(
        concept="box",
        draw=between(length=(3, 40), width=(3, 30), height=(2, 25), paint=[0.05, 0.1, 0.2, 0.5]),
        equations=(
            "base = length * width", "volume = length * width * height", "volume = base * height",
            "surface = 2 * (length * width + length * height + width * height)",
            "length = volume / (width * height)", "width = volume / (length * height)",
            "height = volume / (length * width)", "cost = surface * paint",
            "diagonal = math.sqrt(length ** 2 + width ** 2 + height ** 2)",
        ),
        units={
            "length": "cm",
            "width": "cm",
            "height": "cm",
            "base": CM2,
            "volume": CM3,
            "surface": CM2,
            "paint": "$",
            "cost": "$",
            "diagonal": "cm",
        },
        nouns={
            "length": ("the length of {box}",),
            "width": ("the width of {box}",),
            "height": ("the height of {box}",),
            "volume": ("the volume of {box}",),
            "surface": ("the total surface of {box}",),
            "base": ("the area of the bottom of {box}",),
        },
        says=(
            "{box} is <length> long", "{box} is <width> wide", "{box} is <height> high",
            "{box} is <height> tall", "{box} has a length of <length> and a width of <width>",
            "{box} measures <length> by <width> by <height>",
            "the edges of {box} are <length>, <width> and <height> long", "{box} has a volume of <volume>",
            "paint costs <paint> per square cm",
        ),
        asks={
            "volume": ("how many [volume] does {box} hold?",),
            "surface": ("how much surface does {box} have in [surface]?",),
            "height": ("how high is {box} in [height]?",),
            "cost": ("what does it cost to paint {box} on all sides?",),
            "length": ("how long is {box} in [length]?",),
            "width": ("how wide is {box} in [width]?",),
            "diagonal": ("how long is the longest stick that fits into {box}, in [diagonal]?",),
        },
        things={"box": ("box", "crate", "carton", "chest")},
        compared=(("length", "width"), ("length", "height")),
    ),
    World(
        concept="water-tank",
        draw=between(length=(2, 20), width=(1, 12), depth=[0.5, 1, 1.2, 1.5, 2, 2.5, 3], flow=(50, 900, 50)),
        equations=("volume = length * width * depth", "liters = volume * 1000", "minutes = liters / flow"),
        units={
            "length": "m",
            "width": "m",
            "depth": "m",
            "volume": M3,
            "liters": "liters",
            "flow": "liters per minute",
            "minutes": "minutes",
        },
        nouns={"volume": ("the volume of {tank}",), "depth": ("the depth of {tank}",)},
        says=(
            "{tank} is <length> long", "{tank} is <width> wide", "{tank} is <depth> deep",
            "{tank} measures <length> by <width> and is <depth> deep", "{tank} is <length> by <width>",
            "{tank} holds <volume>", "{tank} holds <liters> of water", "a pump fills in <flow>",
            "the water flows in at <flow>", "{tank} is full after <minutes>", "{tank} is filled in <minutes>",
        ),
        asks={
            "volume": ("how many [volume] does {tank} hold?",),
            "liters": ("how many [liters] of water does {tank} hold?",),
            "minutes": ("in how many [minutes] is {tank} full?",),
            "flow": ("how many liters a minute must flow in?",),
            "depth": ("how deep is {tank} in [depth]?",),
            "length": ("how long is {tank} in [length]?",),
            "width": ("how wide is {tank} in [width]?",),
        },
        things={
            "tank": (
                "rectangular tank", "rectangular swimming pool", "rectangular basin", "rectangular cistern",
            ),
        },
    ),
    World(
        concept="cube",
        draw=between(edge=(2, 20), small=(1, 6), where="edge % small == 0 and edge > small"),
        equations=(
            "volume = edge ** 3", "surface = 6 * edge ** 2", "face = edge ** 2",
            "pieces = volume / small ** 3", "edge = math.sqrt(surface / 6)", "surface = 6 * face",
        ),
        units={"edge": "cm", "volume": CM3, "surface": CM2, "face": CM2, "small": "cm"},
        counted=("pieces",),
        nouns={
            "edge": ("the edge of {cube}",),
            "volume": ("the volume of {cube}",),
            "surface": ("the surface of {cube}",),
            "face": ("the area of a face of {cube}",),
        },
        says=(
            "{cube} has an edge of <edge>", "the edges of {cube} are <edge> long",
            "{cube} has a volume of <volume>", "{cube} has a total surface of <surface>",
            "each face of {cube} has an area of <face>",
            "{cube} is cut into small cubes with an edge of <small>",
        ),
        asks={
            "pieces": ("how many small cubes are there?", "find the number of small cubes."),
            "volume": ("how many [volume] are in {cube}?",),
            "edge": ("how long is an edge of {cube} in [edge]?",),
        },
        things={"cube": ("cube", "wooden cube", "metal cube", "cube of wax")},
        asked=("pieces", "volume", "surface", "edge", "face"),
    ),
    World(
        concept="cylinder",
        draw=between(radius=(2, 20), height=(3, 50), price=(2, 9)),
        equations=(
            "base = math.pi * radius ** 2", "volume = math.pi * radius ** 2 * height",
            "side = 2 * math.pi * radius * height", "surface = 2 * math.pi * radius * (radius + height)",
            "diameter = 2 * radius", "height = volume / (math.pi * radius ** 2)", "volume = base * height",
            "radius = math.sqrt(volume / (math.pi * height))", "height = side / (2 * math.pi * radius)",
        ),
        units={
            "radius": "cm",
            "height": "cm",
            "diameter": "cm",
            "base": CM2,
            "volume": CM3,
            "side": CM2,
            "surface": CM2,
        },
        nouns={
            "radius": ("the radius of {can}",),
            "height": ("the height of {can}",),
            "volume": ("the volume of {can}",),
            "side": ("the curved surface of {can}",),
            "base": ("the area of the base of {can}",),
        },
        says=(
            "{can} has a radius of <radius>", "{can} is <diameter> across", "{can} is <height> (high|tall)",
            "{can} has a radius of <radius> and a height of <height>", "{can} has a volume of <volume>",
            "{can} has a curved surface of <side>", "the base of {can} has an area of <base>",
        ),
        asks={
            "volume": ("how many [volume] does {can} hold?",),
            "surface": ("find the total surface of {can} with top and bottom in [surface].",),
            "height": ("how high is {can} in [height]?",),
        },
        things={"can": ("cylinder", "can", "round tin", "cylindrical jar", "cylindrical drum")},
        rounded=("base", "volume", "side"),
        compared=(("height", "radius"),),
        asked=("volume", "side", "surface", "height", "radius", "base"),
    ),
    World(
        concept="melted-solids",
        draw=between(radius=(1, 8), long=(2, 40), wide=(2, 30), high=(2, 20)),
        equations=(
            "metal = long * wide * high", "ball = 4 / 3 * math.pi * radius ** 3", "balls = metal / ball",
        ),
        units={"radius": "cm", "long": "cm", "wide": "cm", "high": "cm", "metal": CM3, "ball": CM3},
        nouns={"metal": ("the volume of the {metal}",), "ball": ("the volume of a ball",)},
        says=(
            "the block is <long> by <wide> by <high>", "the block measures <long>, <wide> and <high>",
            "the block contains <metal> of {metal}", "each ball has a radius of <radius>",
            "the balls have a radius of <radius>", "there are <metal> of {metal}",
        ),
        asks={
            "balls": ("how many balls would that make, as a decimal number?",),
            "ball": ("how many [ball] of {metal} are in a ball?",),
        },
        opening=("a block of {metal} is melted to make balls",),
        words={"metal": ("lead", "iron", "wax", "copper", "glass")},
        asked=("balls", "ball", "metal"),
    ),
)
