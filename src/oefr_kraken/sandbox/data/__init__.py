"""The demo customer: who he is, what he consumed, what he owes, what he drives."""
