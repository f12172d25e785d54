"""Word problems composed of relations: worlds of quantities, equations read in every direction."""
