// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/sampleprograms.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tradewind {

const std::vector<SampleProgram> &samplePrograms()
{
    using namespace std::literals;
    static const std::vector<SampleProgram> programs{
        {"Quillhaven Motor Credit"sv, "finance"sv, "A+"sv, 60, 3'990, 0, 0, 0, 500, 125, "new"sv},
        {"Quillhaven Motor Credit"sv, "finance"sv, "A+"sv, 72, 4'990, 0, 0, 0, 500, 125, "new"sv},
        {"Quillhaven Motor Credit"sv, "finance"sv, "A"sv, 72, 6'490, 0, 0, 0, 0, 120, "new"sv},
        {"Lanternbank Auto"sv, "finance"sv, "A"sv, 60, 6'240, 0, 0, 0, 0, 120, ""sv},
        {"Lanternbank Auto"sv, "finance"sv, "A"sv, 75, 7'140, 0, 0, 0, 0, 120, ""sv},
        {"Lanternbank Auto"sv, "finance"sv, "B"sv, 72, 9'600, 0, 0, 0, 0, 115, ""sv},
        {"Prairie Vesper Credit Union"sv, "finance"sv, "A+"sv, 66, 5'440, 0, 0, 0, 0, 110, ""sv},
        {"Harrowgate Finance"sv, "finance"sv, "C"sv, 72, 12'930, 0, 0, 0, 0, 110, "used"sv},
        {"Quillhaven Motor Credit"sv, "lease"sv, "A+"sv, 36, 0, 145'000, 58, 12'000, 750, 100, "new"sv},
        {"Quillhaven Motor Credit"sv, "lease"sv, "A"sv, 36, 0, 190'000, 58, 12'000, 0, 100, "new"sv},
        {"Quillhaven Motor Credit"sv, "lease"sv, "A+"sv, 24, 0, 160'000, 66, 12'000, 0, 100, "new"sv},
        {"Quillhaven Motor Credit"sv, "lease"sv, "A+"sv, 39, 0, 150'000, 55, 10'000, 750, 100, "new"sv}};
    return programs;
}

std::pair<SampleDay, SampleDay> sampleProgramDays(SampleDay asOf)
{
    return {shiftMonths(asOf, 0, 1), shiftMonths(asOf, 2, 1) - 1};
}

QByteArray sampleTaxRule()
{
    const QJsonObject rule{{QStringLiteral("rate_percent"), 5.0},
                           {QStringLiteral("trade_credit"), QStringLiteral("full")},
                           {QStringLiteral("lease_tax_on"), QStringLiteral("payment")},
                           {QStringLiteral("document_fee"), 180.0},
                           {QStringLiteral("other_fees"), 20.0}};
    return QJsonDocument(rule).toJson(QJsonDocument::Compact);
}

} // namespace tradewind
