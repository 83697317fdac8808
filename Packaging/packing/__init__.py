"""Packs the program for people who have no Swift: `Packaging/pack` and `Scripts/release` call it."""
