// SPDX-License-Identifier: Apache-2.0
// Invented answers behind Setup: a file to bring in, settings, merges, rejects, lender programs; for tests and pictures.
#pragma once

#include "models/setup/importdesk.h"
#include "models/setup/lenderprogram.h"
#include "models/setup/mergebook.h"
#include "models/setup/rejectbook.h"
#include "models/setup/settingbook.h"

#include <QFileInfo>
#include <QMap>

namespace tradewind {

class SampleSettings final : public SettingBook
{
public:
    std::optional<QString> value(const QString &key) const override
    {
        return values.contains(key) ? std::optional(values.value(key)) : std::nullopt;
    }
    Result<void> setValue(const QString &key, const std::optional<QString> &value) override
    {
        if (value)
            values.insert(key, *value);
        else
            values.remove(key);
        return {};
    }
    QMap<QString, QString> values;
};

/// Knows one export whose figures agree: 6,031 ready + 121 merged + 62 rejected = 6,214 rows.
class SampleDesk final : public ImportDesk
{
public:
    QList<std::pair<QString, QString>> presets() const override
    {
        return {{QStringLiteral("dealervault-deals"), QStringLiteral("DealerVault deals")}};
    }
    QList<PlaceChoice> places(const FileLook &) const override
    {
        QList<PlaceChoice> places;
        const auto add = [&places](const char *group, std::initializer_list<std::pair<const char *, const char *>> all) {
            for (const auto &[place, title] : all)
                places << PlaceChoice{QString::fromLatin1(place), QString::fromLatin1(title), QString::fromLatin1(group)};
        };
        add("Customer", {{"buyer.name", "Customer, full name"},
                         {"buyer.mobilePhone", "Mobile phone"},
                         {"buyer.homePhone", "Home phone"},
                         {"buyer.email", "Email"},
                         {"buyer.zip", "ZIP code"}});
        add("Vehicle", {{"vehicle.vin", "VIN"}, {"vehicle.year", "Model year"}, {"vehicle.makeModel", "Make, model, trim"}});
        add("Deal", {{"contractOn", "Purchase date"},
                     {"saleType", "Deal type"},
                     {"cashPrice", "Purchase price"},
                     {"balance", "Loan balance"},
                     {"payment", "Monthly payment"},
                     {"apr", "APR"},
                     {"maturityOn", "Maturity date"},
                     {"salesperson", "Selling associate"}});
        add("Consent", {{"buyer.textConsent", "Text consent"}});
        return places;
    }
    Result<FileLook> look(const QString &path, const QString &, const JobContext &) override
    {
        if (!QFileInfo(path).fileName().startsWith(QStringLiteral("sold")))
            return Error{Error::Kind::BadData, QStringLiteral("%1 is a picture, not a table. Nothing was read; choose the export itself.")
                                                   .arg(QFileInfo(path).fileName())};
        FileLook file;
        file.path = path;
        file.fileName = QFileInfo(path).fileName();
        file.rows = 6214;
        file.separator = QStringLiteral("comma");
        file.encoding = QStringLiteral("UTF-8");
        file.entity = QStringLiteral("deals");
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        const auto add = [&](const char *column, const char *samples, double filled, const char *place, GuessLevel level,
                             const char *seen = "", Tone tone = Tone::Dim) {
            file.columns << ColumnLook{s(column), s(samples).split(QLatin1Char('|')), filled, s(place), level, s(seen), tone};
        };
        using enum GuessLevel;
        add("CUST_NAME", "PETROV, NADIA|OKAFOR, BEN", 1, "buyer.name", Sure, "splits at the comma");
        add("CELL", "515-555-0142|(515) 555-0177", .879, "buyer.mobilePhone", Sure, "41 are not mobile numbers", Tone::Warn);
        add("HOME_PH", "5155550163|0000000000", .524, "buyer.homePhone", Sure, "118 zeros become empty");
        add("EMAIL1", "n.petrov@example.com|none", .836, "buyer.email", Sure, "33 unusable, kept aside", Tone::Warn);
        add("ZIP", "50309|50265-1204", .988, "buyer.zip", Sure, "first 5 digits");
        add("VIN", "4T1B11HK5JU024631", 1, "vehicle.vin", Sure, "21 fail the check digit", Tone::Bad);
        add("YR", "22|2021|19", .998, "vehicle.year", Sure, "22 read as 2022");
        add("MAKE_MDL", "TOYOTA RAV4 XLE|LEXUS ES", .991, "vehicle.makeModel", Likely, "split in three, VIN decides");
        add("DLV_DT", "1/14/2024|06/02/23", .994, "contractOn", Sure, "month first, 14 unreadable", Tone::Bad);
        add("DEAL_TYP", "R|L|C", 1, "saleType", Likely, "R loan, L lease, C cash");
        add("SELL_PRC", "$31,900.00|27450", .979, "cashPrice", Sure);
        add("BAL", "17,871.40|22,464.00", .913, "balance", Likely, "96% fit the payment curve");
        add("PMT", "525.33|398", .920, "payment", Sure);
        add("APR_RT", "6.9|.0590", .907, "apr", Likely, "212 fractions become percent", Tone::Warn);
        add("MAT_DT", "01/2030|02/28/2027", .880, "maturityOn", Sure, "empty on 70 leases", Tone::Warn);
        add("SLSP", "ORTIZ M|114", .946, "salesperson", Likely, "9 of 11 names matched");
        add("OPT_SMS", "Y|N", .612, "", Asks, "no date: cannot prove consent", Tone::Bad);
        add("FLD_22", "0|0|1", .12, "", LeftOut, "kept in the file copy");
        return file;
    }
    Result<ImportAudit> check(const FileLook &, const JobContext &) override
    {
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        ImportAudit audit;
        audit.rows = 6214;
        audit.ready = 6031;
        audit.merged = 121;
        audit.rejected = 62;
        audit.forEquity = {{s("Phone or email"), .974, .95}, {s("Year, make, model"), .991, .98}, {s("Purchase or lease date"), .994, .98},
                           {s("Purchase price"), .979, .95}, {s("Balance, loans"), .913, .90},    {s("Maturity, leases"), .880, .95}};
        audit.forOutreach = {{s("Mobile and email"), .762, .80},
                             {s("Text consent, proof"), 0, .60},
                             {s("Email usable"), .831, .80},
                             {s("State and time zone"), .988, .98}};
        audit.consequence = s("Texts stay off until consent has a date and wording. Calls, email and mail work now.");
        audit.worth = {{s("Customers, vehicles"), s("4,986, 5,602"), Tone::Normal},
                       {s("Positive equity today"), s("751, 15.1%"), Tone::Good},
                       {s("Over $3,000"), s("319"), Tone::Strong},
                       {s("Leases ending in 120 days"), s("41"), Tone::Strong}};
        audit.balances = {{s("In the file"), s("91%"), Tone::Normal},
                          {s("Worked out from the terms"), s("6%"), Tone::Normal},
                          {s("Missing, ask at the first call"), s("3%"), Tone::Warn}};
        audit.after = {{s("Time, in the background"), s("about 2 s"), Tone::Normal}};
        const auto reject = [&](int many, const char *kind, const char *wrong, const char *value, const char *who, const char *cause) {
            for (int i = 0; i < many; ++i)
                audit.rejects << RejectLine{0,        1204 + 97 * i, s(kind),  s(wrong),
                                            s(value), s(who),        s(cause), s(value) + QStringLiteral(",raw")};
        };
        reject(21, "VIN", "VIN check digit", "4T1B11HK5JUO24631", "Whitmore, J.", "letter O at place 12");
        reject(14, "Date", "Date unreadable", "13/31/2021", "Szabo, M.", "no such month");
        reject(12, "No name", "No name", "CELL and VIN only", "", "phone matches Ferrante, L.");
        reject(9, "Columns", "Too few columns", "14 of 18", "Reyes, O.", "line break in the address");
        reject(6, "Balance", "Balance below zero", "-412.00", "Amsel, T.", "paid off, refund pending");
        return audit;
    }
    Job bringIn(const FileLook &file, const BringOrder &order) override
    {
        ++bringIns;
        orders << order;
        if (asksConsent && !order.allowsBigChange && order.learned) {
            order.learned->asksConsent = true;
            return {file.fileName, [](const JobContext &) -> Result<QString> {
                        return Error{Error::Kind::Conflict, QStringLiteral("This file would change 400 of 5,000 records.")};
                    }};
        }
        return {QStringLiteral("Bringing in %1").arg(file.fileName), [](const JobContext &context) -> Result<QString> {
                    context.report({6214, 6214, QStringLiteral("rows")});
                    return QStringLiteral("6,031 brought in, 121 merged, 62 rejected.");
                }};
    }
    Result<void> saveMatch(const FileLook &, const QString &title) override
    {
        if (saved.contains(title))
            return Error{Error::Kind::Conflict, QStringLiteral("There is a match called \"%1\" already.").arg(title)};
        saved << title;
        return {};
    }
    QStringList saved;
    int bringIns = 0;
    bool asksConsent = false; ///< as after a file that would change much
    QList<BringOrder> orders;
};

class SampleMerges final : public MergeBook
{
public:
    void list(std::function<void(Result<QList<MergedPair>>)> answer) override { answer(pairs); }
    void undo(qint64 id, std::function<void(Result<MergedPair>)> answer) override
    {
        for (MergedPair &pair : pairs) {
            if (pair.id == id) {
                pair.undoneAt = 1795500000000;
                return answer(pair);
            }
        }
        answer(Error{Error::Kind::NotFound, QStringLiteral("That merge is not there any more.")});
    }
    QList<MergedPair> pairs = {
        {1, QStringLiteral("Nadia Petrov"), QStringLiteral("PETROV, N"), QStringLiteral("Same mobile phone and last name"),
         QStringLiteral("phone ending 0142; Petrov = PETROV"), 1795400000000, 0},
        {2, QStringLiteral("Ben Okafor"), QStringLiteral("Benjamin Okafor"), QStringLiteral("Same e-mail"),
         QStringLiteral("b…@example.com in both"), 1795400000000, 0},
        {3, QStringLiteral("Lena Ferrante"), QStringLiteral("L. Ferrante"), QStringLiteral("Same name and address"),
         QStringLiteral("12 Oak St, 50309"), 1795300000000, 0},
    };
};

class SampleRejects final : public RejectBook
{
public:
    void list(std::function<void(Result<QList<RejectLine>>)> answer) override { answer(rejects); }
    void retry(qint64 id, const QString &raw, std::function<void(Result<void>)> answer) override
    {
        if (!raw.contains(QStringLiteral("4T1B11HK5JU024631")))
            return answer(Error{Error::Kind::BadData, QStringLiteral("Still not usable: the VIN's check digit does not fit.")});
        rejects.removeIf([id](const RejectLine &reject) { return reject.id == id; });
        answer(Result<void>());
    }
    QList<RejectLine> rejects = {
        {7, 1204, QStringLiteral("VIN"), QStringLiteral("VIN check digit"), QStringLiteral("4T1B11HK5JUO24631"),
         QStringLiteral("Whitmore, J."), QStringLiteral("letter O at place 12"),
         QStringLiteral("\"Whitmore, J.\",4T1B11HK5JUO24631,17871.40")},
        {8, 2310, QStringLiteral("Date"), QStringLiteral("Date unreadable"), QStringLiteral("13/31/2021"), QStringLiteral("Szabo, M."),
         QStringLiteral("no such month"), QStringLiteral("\"Szabo, M.\",13/31/2021")},
    };
};

class SamplePrograms final : public LenderProgramBook
{
public:
    SamplePrograms()
    {
        const auto loan = [this](const char *lender, const char *tier, int months, int apr) {
            LenderProgramLine line;
            line.id = lines.size() + 1;
            line.lender = QString::fromLatin1(lender);
            line.tier = QString::fromLatin1(tier);
            line.termMonths = months;
            line.aprMillipercent = apr;
            line.maxLtvPercent = 125;
            line.validFrom = QDate(2026, 11, 1);
            line.validTo = QDate(2026, 11, 30);
            lines << line;
        };
        loan("Maple Captive Finance", "A+", 60, 4990);
        loan("Maple Captive Finance", "A+", 72, 5490);
        loan("Prairie Credit Union", "A", 72, 6240);
        LenderProgramLine lease;
        lease.id = 4;
        lease.lender = QStringLiteral("Maple Captive Finance");
        lease.isLease = true;
        lease.tier = QStringLiteral("A+");
        lease.termMonths = 36;
        lease.moneyFactorE8 = 205000;
        lease.residualPercent = 61;
        lease.milesPerYear = 12000;
        lease.rebate = Money::fromDollars(750);
        lease.appliesTo = QStringLiteral("Camry");
        lines << lease;
        tax.rateMillipercent = 6000;
        tax.documentFee = Money::fromDollars(180);
    }
    void list(std::function<void(Result<QList<LenderProgramLine>>)> answer) override { answer(lines); }
    void keep(const QList<LenderProgramLine> &kept, std::function<void(Result<QList<LenderProgramLine>>)> answer) override
    {
        lines = kept;
        answer(lines);
    }
    void taxRule(std::function<void(Result<TaxRuleLine>)> answer) override { answer(tax); }
    void keepTaxRule(const TaxRuleLine &rule, std::function<void(Result<void>)> answer) override
    {
        tax = rule;
        answer(Result<void>());
    }
    QList<LenderProgramLine> lines;
    TaxRuleLine tax;
};

} // namespace tradewind
