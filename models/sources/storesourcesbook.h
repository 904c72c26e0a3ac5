// SPDX-License-Identifier: Apache-2.0
// The Sources panel over the store, the keychain and the vendors themselves.
#pragma once

#include "domain/vin/vindecoder.h"
#include "domain/zip.h"
#include "models/desk/backgroundstore.h"
#include "models/sources/sourcesbook.h"

namespace tradewind {

class Secrets;

class StoreSourcesBook final : public SourcesBook
{
public:
    /// Everything outlives the book. `rooftop`: the one sources are connected for, and its time zone.
    StoreSourcesBook(const BackgroundStore &store, const VinDecoder &vins, const ZipZones &zones, Secrets &secrets,
                     std::function<std::pair<Id, QTimeZone>()> rooftop)
        : m_store(store)
        , m_vins(vins)
        , m_zones(zones)
        , m_secrets(secrets)
        , m_rooftop(std::move(rooftop))
    {}

    void list(std::function<void(Result<QList<SourceLine>>)> answer) override;
    void runs(const SourceLine &line, std::function<void(Result<QList<VendorRunRow>>)> answer) override;
    void calls(const SourceLine &line, std::function<void(Result<QList<VendorCallRow>>)> answer) override;
    void notes(const SourceLine &line, std::function<void(Result<QList<WriteBackRow>>)> answer) override;
    void keepSchedule(const SourceLine &line, const StreamSchedule &schedule, std::function<void(Result<void>)> answer) override;
    void keepQuietHours(const SourceLine &line, const QString &hours, std::function<void(Result<void>)> answer) override;
    void setPaused(const SourceLine &line, bool isPaused, std::function<void(Result<void>)> answer) override;
    void run(const SourceLine &line, bool isFullPull, bool allowsBigChange, std::function<void(Result<QString>)> answer) override;
    void presets(std::function<void(Result<std::vector<NetworkPreset>>)> answer) override;
    void probe(const NewSource &source, const std::string &stream, std::function<void(StreamProbe)> answer) override;
    void connectSource(const NewSource &source, std::function<void(Result<QString>)> answer) override;
    void disconnectSource(const SourceLine &line, std::function<void(Result<void>)> answer) override;
    void keepPreset(const NetworkPreset &preset, std::function<void(Result<void>)> answer) override;
    qint64 nowMs() const override;
    QTimeZone zone() const override { return m_rooftop().second; }

    static constexpr int mostShown = 500;

private:
    void write(std::function<Result<void>(Session &)> work, std::function<void(Result<void>)> answer);

    const BackgroundStore &m_store;
    const VinDecoder &m_vins;
    const ZipZones &m_zones;
    Secrets &m_secrets;
    std::function<std::pair<Id, QTimeZone>()> m_rooftop;
};

/// Every stream of every source in the store. Errors: as Session.
Result<QList<SourceLine>> readSources(Session &session);

} // namespace tradewind
