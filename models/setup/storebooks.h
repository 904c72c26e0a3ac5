// SPDX-License-Identifier: Apache-2.0
// Setup's lists over the store: rejected rows, merged people, settings, lender programs and the tax rule.
#pragma once

#include "base/settings.h"
#include "domain/vin/vindecoder.h"
#include "domain/zip.h"
#include "models/desk/backgroundstore.h"
#include "models/setup/lenderprogram.h"
#include "models/setup/mergebook.h"
#include "models/setup/rejectbook.h"
#include "models/setup/settingbook.h"

namespace tradewind {

class StoreRejectBook final : public RejectBook
{
public:
    StoreRejectBook(const BackgroundStore &store, const VinDecoder &vins, const ZipZones &zones)
        : m_store(store)
        , m_vins(vins)
        , m_zones(zones)
    {}

    void list(std::function<void(Result<QList<RejectLine>>)> answer) override;
    void retry(qint64 id, const QString &raw, std::function<void(Result<void>)> answer) override;

private:
    const BackgroundStore &m_store;
    const VinDecoder &m_vins;
    const ZipZones &m_zones;
};

class StoreMergeBook final : public MergeBook
{
public:
    explicit StoreMergeBook(const BackgroundStore &store)
        : m_store(store)
    {}

    void list(std::function<void(Result<QList<MergedPair>>)> answer) override;
    void undo(qint64 id, std::function<void(Result<MergedPair>)> answer) override;

private:
    const BackgroundStore &m_store;
};

/// Settings of the whole store, or of one person where a setting is a person's.
class StoreSettingBook final : public SettingBook
{
public:
    /// `changed` is called after a value was kept.
    StoreSettingBook(const BackgroundStore &store, QString person, std::function<void(const QString &key)> changed)
        : m_store(store)
        , m_person(std::move(person))
        , m_changed(std::move(changed))
    {}

    /// What a load brought.
    void setSettings(const Settings &settings) { m_settings = settings; }

    std::optional<QString> value(const QString &key) const override;
    Result<void> setValue(const QString &key, const std::optional<QString> &value) override;

private:
    const BackgroundStore &m_store;
    QString m_person;
    std::function<void(const QString &)> m_changed;
    Settings m_settings;
};

class StoreLenderProgramBook final : public LenderProgramBook
{
public:
    /// `changed` is called after programs or the tax rule were kept.
    StoreLenderProgramBook(const BackgroundStore &store, std::function<void()> changed)
        : m_store(store)
        , m_changed(std::move(changed))
    {}

    void list(std::function<void(Result<QList<LenderProgramLine>>)> answer) override;
    void keep(const QList<LenderProgramLine> &lines, std::function<void(Result<QList<LenderProgramLine>>)> answer) override;
    void taxRule(std::function<void(Result<TaxRuleLine>)> answer) override;
    void keepTaxRule(const TaxRuleLine &rule, std::function<void(Result<void>)> answer) override;

private:
    const BackgroundStore &m_store;
    std::function<void()> m_changed;
};

/// The rule a rooftop keeps, as Setup edits it; a rule of zeros where none was entered. Errors: as taxRuleFrom().
Result<TaxRuleLine> taxRuleLineFrom(const QString &json);
/// The same rule as a rooftop keeps it.
QString taxRuleTextOf(const TaxRuleLine &line);

} // namespace tradewind
