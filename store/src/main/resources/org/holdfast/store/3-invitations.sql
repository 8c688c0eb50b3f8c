-- Who invited: what someone asked for goes with them when they are dismissed.
ALTER TABLE account_invitation ADD COLUMN inviter TEXT NOT NULL DEFAULT '';

-- Until this step an invitation outlived the dismissal of whom it was for.
DELETE FROM account_invitation WHERE name IN (SELECT name FROM account WHERE active = 0);
