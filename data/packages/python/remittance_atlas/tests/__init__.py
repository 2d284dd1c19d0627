"""`python -m unittest remittance_atlas.tests`: on the small copy that comes with the package, and on
the whole where REMITTANCE_ATLAS says where it is."""

import os
import tempfile
import unittest
from pathlib import Path

from remittance_atlas import Atlas, AtlasError, read_export

SMALL = str(Path(__file__).parent / "small")
WHOLE = os.environ.get("REMITTANCE_ATLAS")


class Small(unittest.TestCase):
    def test_every_table_is_read_as_described(self) -> None:
        small = Atlas(SMALL)
        self.assertRegex(small.edition, "^[0-9a-f]{8}$")
        for info in small.tables():
            table = small.table(info.name, format="csv")
            self.assertEqual(len(table), info.rows)
            self.assertEqual(list(table.columns), [one.name for one in small.columns(info.name)])
            self.assertTrue(table.citation)
        economies = small.table("economy", format="csv")
        self.assertEqual(economies["iso2"].count("NA"), 1)
        self.assertEqual({type(one) for one in economies["sids"]}, {bool})

    def test_a_script_is_held_to_its_edition(self) -> None:
        edition = Atlas(SMALL).edition
        self.assertEqual(Atlas(SMALL, edition=edition).edition, edition)
        with self.assertRaisesRegex(AtlasError, "written for edition 00000000"):
            Atlas(SMALL, edition="00000000")
        with self.assertRaisesRegex(AtlasError, "Did you mean economy"):
            Atlas(SMALL).table("economi")
        with self.assertRaisesRegex(AtlasError, "There is no folder"):
            Atlas(SMALL + "/nowhere")

    def test_a_citation_names_no_folder(self) -> None:
        for one in Atlas(SMALL).citation("economy"):
            self.assertNotIn(SMALL, one)

    def test_an_export_is_read_as_it_is(self) -> None:
        own = "atlas_source,atlas_edition,atlas_link,atlas_downloaded,atlas_licence,atlas_kind,atlas_cut"
        told = "ca32f925,a link,a day,CC,modelled,Cut at 2"
        lines = ["iso2,on,code,number,odd," + own, "NA,F,01,1.5,nan,One," + told, "US,T,02,,1_0,Two," + told]
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "taken.csv"
            file.write_text("\n".join(lines), encoding="utf-8")
            with self.assertWarnsRegex(UserWarning, "Cut at 2"):
                taken = read_export(file)
        self.assertEqual(
            list(taken),
            [
                {"iso2": "NA", "on": "F", "code": "01", "number": 1.5, "odd": "nan"},
                {"iso2": "US", "on": "T", "code": "02", "number": None, "odd": "1_0"},
            ],
        )
        self.assertEqual(taken.cut, "Cut at 2")
        self.assertRegex(taken.citation[0], "^One; Two[.] In: ")


@unittest.skipUnless(WHOLE, "REMITTANCE_ATLAS names no copy of the data")
class Whole(unittest.TestCase):
    def test_the_estimate(self) -> None:
        atlas = Atlas()
        flow = atlas.modelled_flow()
        pairs = list(zip(flow["sender"], flow["receiver"]))
        self.assertEqual(len(pairs), len(set(pairs)))
        self.assertTrue(all(usd > 0 for usd in flow["usd"]))
        self.assertEqual({type(one) for one in atlas.table("migrant_stock")["edition"]}, {str})
        other = [atlas.modelled_flow(2015, edition=one)["usd"] for one in (2020, "2020")]
        self.assertEqual(*other)
        for wrong in ({"year": 1990}, {"beta": 2.0}, {"edition": "1"}, {"method": "magic"}):
            with self.assertRaises(AtlasError):
                atlas.modelled_flow(**wrong)  # type: ignore[arg-type]

    def test_a_copy_is_kept(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            kept = Atlas().copy(folder, ["economy", "event"])
            self.assertEqual(len(kept.table("economy")), len(Atlas().table("economy")))
