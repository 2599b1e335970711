"""Comparing: scenarios with what they expect, and students' answers with a key."""
