# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountReminders`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.account_reminder_connection_type_connection_fragment import (
    AccountReminderConnectionTypeConnectionFragment,
)


class AccountRemindersDataAccount(Result, frozen=True):
    """`AccountType`."""

    reminders: AccountReminderConnectionTypeConnectionFragment | None = None


class AccountRemindersData(Result, frozen=True):
    """`Query`."""

    account: AccountRemindersDataAccount | None = None


OPERATION: Operation[AccountRemindersData] = Operation(
    name="AccountReminders",
    kind="query",
    document="query AccountReminders($accountNumber:String!$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){reminders(first:$first after:$after before:$before last:$last){...AccountReminderConnectionTypeConnectionFragment}}}fragment AccountReminderConnectionTypeConnectionFragment on AccountReminderConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...ReminderFragment}}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ReminderFragment on Reminder{assigneeId assigneeTeamId assigneeTeamName assigneeUsername content createdAt dueAt id isKrakenManaged reminderTypeName reopenInkConversation}",
    model=AccountRemindersData,
    variables=(
        "accountNumber",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-4177",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "AccountRemindersData",
    "AccountRemindersDataAccount",
)
