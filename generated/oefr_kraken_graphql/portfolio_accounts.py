# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Operation `PortfolioAccounts`: its document and the models of its answer."""

from oefr_kraken._models import Result
from oefr_kraken._operation import Operation

from .fragments.account_connection_type_connection_fragment import AccountConnectionTypeConnectionFragment


class PortfolioAccountsDataPortfolio(Result, frozen=True):
    """`PortfolioType`."""

    accounts: AccountConnectionTypeConnectionFragment | None = None


class PortfolioAccountsData(Result, frozen=True):
    """`Query`."""

    portfolio: PortfolioAccountsDataPortfolio | None = None


OPERATION: Operation[PortfolioAccountsData] = Operation(
    name="PortfolioAccounts",
    kind="query",
    document="query PortfolioAccounts($portfolioNumber:String!$first:Int$after:String$before:String$last:Int){portfolio(portfolioNumber:$portfolioNumber){accounts(first:$first after:$after before:$before last:$last){...AccountConnectionTypeConnectionFragment}}}fragment AccountConnectionTypeConnectionFragment on AccountConnectionTypeConnection{totalCount edgeCount pageInfo{...PageInfoFragment}edges{cursor node{...AccountTypeFragment}}}fragment AccountTypeFragment on AccountType{id number accountType status brand urn createdAt balance overdueBalance billingName billingSubName billingEmail billingAddress billingAddressLine1 billingAddressLine2 billingAddressLine3 billingAddressLine4 billingAddressLine5 billingAddressPostcode billingCountryCode billingDeliveryPointIdentifier splitBillingAddress canRequestRefund commsDeliveryPreference documentAccessibility isInHardship preferredLanguageForComms referralsCreated properties{id address label postcode splitAddress}}fragment PageInfoFragment on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}",
    model=PortfolioAccountsData,
    variables=(
        "portfolioNumber",
        "first",
        "after",
        "before",
        "last",
    ),
    errors=(
        "KT-CT-9403",
        "KT-CT-1113",
    ),
)
"""What is sent and how its answer is read."""

__all__ = (
    "OPERATION",
    "PortfolioAccountsData",
    "PortfolioAccountsDataPortfolio",
)
