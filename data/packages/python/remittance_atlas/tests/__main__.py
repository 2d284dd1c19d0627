import unittest

unittest.main(module="remittance_atlas.tests")
