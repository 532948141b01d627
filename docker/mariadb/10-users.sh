#!/bin/bash
# Run once by the image, on an empty data folder: the schemas and their users. The owner migrates the application's
# schema; the application itself may read and write rows and nothing else. Keycloak has a schema of its own.
# That nobody changes the audit timeline is seen to by triggers, which the migrations make.
set -eu

read_secret() {
  tr -d '\n' <"/run/secrets/$1"
}

mariadb --protocol=socket -uroot -p"$(read_secret mariadb_root)" <<SQL
create database touchstone character set utf8mb4 collate utf8mb4_unicode_ci;
create user 'touchstone_owner'@'%' identified by '$(read_secret touchstone_owner)';
grant all on touchstone.* to 'touchstone_owner'@'%';
create user 'touchstone'@'%' identified by '$(read_secret touchstone)';
grant select, insert, update, delete, execute on touchstone.* to 'touchstone'@'%';

create database keycloak character set utf8mb4 collate utf8mb4_unicode_ci;
create user 'keycloak'@'%' identified by '$(read_secret keycloak)';
grant all on keycloak.* to 'keycloak'@'%';

create user 'backup'@'localhost' identified via unix_socket;
grant select, reload, process, lock tables, binlog monitor, replication slave admin, show view, event, trigger on *.* to 'backup'@'localhost';
SQL
