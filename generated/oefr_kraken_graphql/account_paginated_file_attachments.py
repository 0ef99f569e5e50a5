# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `AccountPaginatedFileAttachments`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.account_file_attachment_connection_type_connection_fragment import (
    AccountFileAttachmentConnectionTypeConnectionFragment,
)


class AccountPaginatedFileAttachmentsDataAccount(Result, frozen=True):
    """`AccountType`."""

    paginated_file_attachments: AccountFileAttachmentConnectionTypeConnectionFragment | None = None


class AccountPaginatedFileAttachmentsData(Result, frozen=True):
    """`Query`."""

    account: AccountPaginatedFileAttachmentsDataAccount | None = None


OPERATION: Operation[AccountPaginatedFileAttachmentsData] = Operation(
    name="AccountPaginatedFileAttachments",
    kind="query",
    document="query AccountPaginatedFileAttachments($accountNumber:String!$category:String$id:Int$first:Int$after:String$before:String$last:Int){account(accountNumber:$accountNumber){paginatedFileAttachments(category:$category id:$id first:$first after:$after before:$before last:$last){...AccountFileAttachmentConnectionTypeConnectionFragment}}}fragment AccountFileAttachmentConnectionTypeConnectionFragment on AccountFileAttachmentConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...AccountFileAttachmentFragment}}}fragment AccountFileAttachmentFragment on AccountFileAttachment{category fetchUrl filename id isReady isUploaded sizeInBytes}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=AccountPaginatedFileAttachmentsData,
    variables=(
        "accountNumber",
        "category",
        "id",
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
    "AccountPaginatedFileAttachmentsData",
    "AccountPaginatedFileAttachmentsDataAccount",
)
