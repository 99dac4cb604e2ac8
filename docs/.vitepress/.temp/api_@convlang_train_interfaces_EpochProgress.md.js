import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EpochProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/interfaces/EpochProgress.md","filePath":"api/@convlang/train/interfaces/EpochProgress.md"}');
const _sfc_main = { name: "api/@convlang/train/interfaces/EpochProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / EpochProgress</p><h1 id="interface-epochprogress" tabindex="-1">Interface: EpochProgress <a class="header-anchor" href="#interface-epochprogress" aria-label="Permalink to &quot;Interface: EpochProgress&quot;">​</a></h1><p>An epoch is over.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="best" tabindex="-1">best <a class="header-anchor" href="#best" aria-label="Permalink to &quot;best&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>best</strong>: <code>boolean</code></p></blockquote><p>Whether it is the best so far by what <code>keep</code> watches; <code>false</code> when the run keeps no best.</p><hr><h3 id="epochs" tabindex="-1">epochs <a class="header-anchor" href="#epochs" aria-label="Permalink to &quot;epochs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>epochs</strong>: <code>number</code></p></blockquote><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;epoch&quot;</code></p></blockquote><hr><h3 id="record" tabindex="-1">record <a class="header-anchor" href="#record" aria-label="Permalink to &quot;record&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>record</strong>: <a href="./EpochRecord"><code>EpochRecord</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/interfaces/EpochProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EpochProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EpochProgress as default
};
