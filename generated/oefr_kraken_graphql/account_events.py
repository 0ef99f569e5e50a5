# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountEvents`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.account_event_connection_type_connection_fragment import (
    AccountEventConnectionTypeConnectionFragment,
)


class AccountEventsDataAccount(Result, frozen=True):
    """`AccountType`."""

    events: AccountEventConnectionTypeConnectionFragment | None = None


class AccountEventsData(Result, frozen=True):
    """`Query`."""

    account: AccountEventsDataAccount | None = None


OPERATION: Operation[AccountEventsData] = Operation(
    name="AccountEvents",
    kind="query",
    document="query AccountEvents($accountNumber:String!$eventTypes:[AccountEventType]$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){events(eventTypes:$eventTypes first:$first after:$after before:$before last:$last){...AccountEventConnectionTypeConnectionFragment}}}fragment AccountEventConnectionTypeConnectionFragment on AccountEventConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{__typename ...on EmailEventType{...EmailEventTypeFragment}...on PrintEventType{...PrintEventTypeFragment}...on SMSEventType{...SMSEventTypeFragment}}}}fragment EmailEventTypeFragment on EmailEventType{id eventType occurredAt message{id subject sender recipient sentAt createdAt channel templateCode textBody supportSiteUrl}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment PrintEventTypeFragment on PrintEventType{eventType id message{highPriority id templateCode}occurredAt}fragment SMSEventTypeFragment on SMSEventType{eventType id message{id recipient sender sentAt textBody}occurredAt}",
    model=AccountEventsData,
    variables=(
        "accountNumber",
        "eventTypes",
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
    "AccountEventsData",
    "AccountEventsDataAccount",
)
