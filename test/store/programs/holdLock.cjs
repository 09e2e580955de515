// Opens a file, writes a suppression that it never commits, and holds the lock until it is killed.
const { DatabaseSync } = require('node:sqlite');

const database = new DatabaseSync(process.argv[2]);
database.exec('begin immediate');
database.exec("insert into nps_suppression values ('half', 'email', null, 'half', 'half', 0)");
process.send('locked');
setInterval(() => undefined, 1_000);
