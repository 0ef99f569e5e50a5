# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `ComplaintContacts`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.complaint_contact_connection_type_connection_fragment import (
    ComplaintContactConnectionTypeConnectionFragment,
)


class ComplaintContactsDataComplaint(Result, frozen=True):
    """`ComplaintType`."""

    contacts: ComplaintContactConnectionTypeConnectionFragment | None = None


class ComplaintContactsData(Result, frozen=True):
    """`Query`."""

    complaint: ComplaintContactsDataComplaint | None = None


OPERATION: Operation[ComplaintContactsData] = Operation(
    name="ComplaintContacts",
    kind="query",
    document="query ComplaintContacts($complaintId:Int!$first:Int$after:String$before:String$last:Int){complaint(complaintId:$complaintId){contacts(first:$first after:$after before:$before last:$last){...ComplaintContactConnectionTypeConnectionFragment}}}fragment ComplaintContactConnectionTypeConnectionFragment on ComplaintContactConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...ComplaintContactTypeFragment}}}fragment ComplaintContactTypeFragment on ComplaintContactType{actionTaken createdAt email landline mobile name preferredCommunicationMethod status summary}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=ComplaintContactsData,
    variables=(
        "complaintId",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-12301",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "ComplaintContactsData",
    "ComplaintContactsDataComplaint",
)
