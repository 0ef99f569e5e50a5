# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `InkConversation`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .enums.ink_conversation_status import InkConversationStatus
from .fragments.account_user_type_fragment import AccountUserTypeFragment
from .fragments.ink_bucket_fragment import InkBucketFragment
from .fragments.ink_contact_channel_identities_fragment import InkContactChannelIdentitiesFragment


class InkConversation(Result, frozen=True):
    """`InkConversation`."""

    id: str
    status: InkConversationStatus
    contact_channel_identities: InkContactChannelIdentitiesFragment
    account_users: list[AccountUserTypeFragment] | None = None
    buckets: list[InkBucketFragment] | None = None


class InkConversationData(Result, frozen=True):
    """`Query`."""

    ink_conversation: InkConversation


OPERATION: Operation[InkConversationData] = Operation(
    name="InkConversation",
    kind="query",
    document="query InkConversation($accountNumber:String$conversationRelayId:String){inkConversation(accountNumber:$accountNumber conversationRelayId:$conversationRelayId){id status contactChannelIdentities{...InkContactChannelIdentitiesFragment}accountUsers{...AccountUserTypeFragment}buckets{...InkBucketFragment}}}fragment AccountUserDetailTypeFragment on AccountUserDetailType{isSensitive namespace value}fragment AccountUserPermissionFragment on AccountUserPermission{permission}fragment AccountUserTypeFragment on AccountUserType{id number title givenName familyName fullName preferredName pronouns dateOfBirth email mobile landline alternativePhoneNumbers label createdAt isActive isDeceased isInHardship hasFamilyIssues portfolioIds accountUserRoles{id role}portfolioUserRoles{id role}permissions{...AccountUserPermissionFragment}details{...AccountUserDetailTypeFragment}consents{id code value}specialCircumstances{isSharingConsentGiven}}fragment InkBucketFragment on InkBucket{icon id name}fragment InkContactChannelIdentitiesFragment on InkContactChannelIdentities{all{...InkContactChannelIdentityFragment}default{...InkContactChannelIdentityFragment}}fragment InkContactChannelIdentityFragment on InkContactChannelIdentity{channel displayName handle}",
    model=InkConversationData,
    variables=(
        "accountNumber",
        "conversationRelayId",
    ),
    errors=(
        "KT-CT-7612",
        "KT-CT-4177",
        "KT-CT-7610",
        "KT-CT-7617",
        "KT-CT-7638",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "InkConversation",
    "InkConversationData",
)
