"""One call in a fresh process: `floor` is written by hand, `ours` is the client. Prints the account's number."""

import sys

import httpx

TOKEN = "none"  # noqa: S105  nobody's
URL = "http://127.0.0.1:9/v1/graphql/"
BODY = (
    b'{"data":{"accountReference":[{"namespace":"crm","value":"1","createdAt":"2024-03-05T09:12:44+01:00",'
    b'"updatedAt":"2026-10-01T00:00:00+02:00","account":{"id":"481516","number":"A-1234ABCD","accountType":"DOMESTIC",'
    b'"status":"ACTIVE","brand":"OCTOPUS_ENERGY_FRANCE","createdAt":"2024-03-05T09:12:44.123456+01:00","balance":1234,'
    b'"overdueBalance":0,"billingName":"Camille Martin","billingEmail":"camille.martin@example.fr",'
    b'"canRequestRefund":false,"isInHardship":false}}]}}'
)


def wire(_: httpx.Request) -> httpx.Response:
    """Answer."""
    return httpx.Response(200, headers={"content-type": "application/json"}, content=BODY)


def floor() -> str:
    """Call as one writes it by hand, with a model of the few fields that one wants."""
    from datetime import datetime

    import pydantic

    class Account(pydantic.BaseModel):
        id: str
        number: str
        account_type: str = pydantic.Field(alias="accountType")
        status: str
        brand: str
        created_at: datetime = pydantic.Field(alias="createdAt")
        balance: int
        overdue_balance: int = pydantic.Field(alias="overdueBalance")
        billing_name: str = pydantic.Field(alias="billingName")
        billing_email: str = pydantic.Field(alias="billingEmail")

    query = "query($value: String) { accountReference(value: $value) { account { id number } } }"
    with httpx.Client(transport=httpx.MockTransport(wire)) as http:
        headers = {"Authorization": TOKEN}
        answer = http.post(URL, json={"query": query, "variables": {"value": "1"}}, headers=headers)
    return Account.model_validate(answer.json()["data"]["accountReference"][0]["account"]).number


def ours() -> str:
    """Call by the client."""
    from oefr_kraken import AccessToken, Client

    with Client(AccessToken(TOKEN), url=URL, transport=httpx.MockTransport(wire)) as client:
        [reference] = client.account_reference(value="1") or []
    assert reference is not None
    assert reference.account is not None
    return str(reference.account.number)


if __name__ == "__main__":
    print({"floor": floor, "ours": ours}[sys.argv[1]]())
