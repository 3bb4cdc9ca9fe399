// The SQLite ledger keeps the contract of every ledger.
import { connect } from "../../src/ledger/sqlite/connect.ts";
import { SqliteLedger } from "../../src/ledger/sqlite/sqlite-ledger.ts";
import { ledgerCases } from "./ledger.cases.ts";
import { listCases } from "./lists.cases.ts";

ledgerCases(async () => new SqliteLedger(connect(":memory:", { create: true })));
listCases(async () => new SqliteLedger(connect(":memory:", { create: true })));
