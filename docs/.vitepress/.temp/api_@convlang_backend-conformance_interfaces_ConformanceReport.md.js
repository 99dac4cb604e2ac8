import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ConformanceReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/interfaces/ConformanceReport.md","filePath":"api/@convlang/backend-conformance/interfaces/ConformanceReport.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/interfaces/ConformanceReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / ConformanceReport</p><h1 id="interface-conformancereport" tabindex="-1">Interface: ConformanceReport <a class="header-anchor" href="#interface-conformancereport" aria-label="Permalink to &quot;Interface: ConformanceReport&quot;">​</a></h1><p>What the kit found. The same for every run on the same backend: no times, no dates, no machines.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="backend" tabindex="-1">backend <a class="header-anchor" href="#backend" aria-label="Permalink to &quot;backend&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>backend</strong>: <code>string</code></p></blockquote><hr><h3 id="counts" tabindex="-1">counts <a class="header-anchor" href="#counts" aria-label="Permalink to &quot;counts&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>counts</strong>: <a href="./Counts"><code>Counts</code></a></p></blockquote><hr><h3 id="exceptions" tabindex="-1">exceptions <a class="header-anchor" href="#exceptions" aria-label="Permalink to &quot;exceptions&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>exceptions</strong>: readonly <a href="./../type-aliases/CheckResult"><code>CheckResult</code></a>[]</p></blockquote><p>Those that did not simply pass.</p><hr><h3 id="kinds" tabindex="-1">kinds <a class="header-anchor" href="#kinds" aria-label="Permalink to &quot;kinds&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kinds</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<a href="./../type-aliases/CheckKind"><code>CheckKind</code></a>, <a href="./Counts"><code>Counts</code></a>&gt;&gt;</p></blockquote><hr><h3 id="support" tabindex="-1">support <a class="header-anchor" href="#support" aria-label="Permalink to &quot;support&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>support</strong>: readonly <a href="./OpSupport"><code>OpSupport</code></a>[]</p></blockquote><hr><h3 id="tolerance" tabindex="-1">tolerance <a class="header-anchor" href="#tolerance" aria-label="Permalink to &quot;tolerance&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>tolerance</strong>: <a href="./WiderTolerance"><code>WiderTolerance</code></a> | <code>null</code></p></blockquote><p>As the target&#39;s; <code>null</code> when the tolerances are those of the ops.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/interfaces/ConformanceReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ConformanceReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ConformanceReport as default
};
